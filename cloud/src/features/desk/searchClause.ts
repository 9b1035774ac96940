import { normaliseIdNumber } from '@twin-pledge/shared/kernel/idNumber';
import type { RegionCode } from '@twin-pledge/shared/kernel/regionCode';
import type { BlindIndex } from '../../platform/crypto/blindIndex';
import type { RegionDirectory } from '../../platform/policy/regionDirectory';

interface Around {
  blind: BlindIndex;
  regions: RegionDirectory;
  /** Where the villages lie that a name may mean. */
  within: RegionCode;
}

const mostVillages = 200;

/**
 * A search for a case: its number or the beginning of it, an applicant's whole name, a member's identity number, or a
 * part of the name of a village.
 */
export function searchClause(search: string, { blind, regions, within }: Around) {
  const text = search.trim();
  const asNumber = normaliseIdNumber(text);
  if (/^\d{17}[\dX]$/.test(asNumber)) {
    const sql =
      'EXISTS (SELECT 1 FROM application_person q WHERE q.application_id = c.application_id AND q.id_index = ?)';
    return { sql, values: [blind.of('idNumber', asNumber)] };
  }
  if (/^[\d-]+$/.test(text)) return { sql: 'c.number LIKE ?', values: [`${text}%`] };
  const byName = { sql: 'c.applicant_name_index = ?', values: [blind.of('name', text)] };
  const villages = regions.search(text, within, mostVillages).filter(({ level }) => level === 'village');
  if (text.length < 2 || villages.length === 0) return byName;
  return {
    sql: `(${byName.sql} OR c.village_code IN (?))`,
    values: [...byName.values, villages.map(({ code }) => code)],
  };
}
