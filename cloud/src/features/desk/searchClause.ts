import { normaliseIdNumber } from '@twin-pledge/shared/kernel/idNumber';
import { codeRange, level, regionAt } from '@twin-pledge/shared/kernel/regionCode';
import type { RegionCode } from '@twin-pledge/shared/kernel/regionCode';
import type { BlindIndex } from '../../platform/crypto/blindIndex';
import type { RegionDirectory } from '../../platform/policy/regionDirectory';
import { nameToken } from '../cases/api';
import type { Condition } from './standingDuties';

interface Around {
  blind: BlindIndex;
  regions: RegionDirectory;
  /** Where the villages lie that a name may mean, and the people whose names are looked for. */
  within: RegionCode;
}

/** What somebody looks for. */
export type Wanted =
  | { readonly by: 'idNumber'; readonly index: string }
  | { readonly by: 'caseNumber'; readonly beginning: string }
  | { readonly by: 'name'; readonly tokens: readonly string[]; readonly villageCodes: readonly RegionCode[] };

const mostVillages = 200;

/**
 * Reads a search: a case's number or the beginning of it, a member's whole identity number, or else an applicant's name
 * or its beginning of two characters and more, and a part of the name of a village.
 */
export function wantedBy(search: string, { blind, regions, within }: Around): Wanted {
  const text = search.trim();
  const asNumber = normaliseIdNumber(text);
  if (/^\d{17}[\dX]$/.test(asNumber)) return { by: 'idNumber', index: blind.of('idNumber', asNumber) };
  if (/^[\d-]+$/.test(text)) return { by: 'caseNumber', beginning: text };
  const villages = [...text].length < 2 ? [] : regions.search(text, within, mostVillages);
  return {
    by: 'name',
    tokens: namePlaces(within, regions).map((place) => nameToken(blind, place, text)),
    villageCodes: villages.flatMap(({ code, level: width }) => (width === 'village' ? code : [])),
  };
}

/** Names are entered by township and by county; who works in a village looks in the county, within what they may see. */
function namePlaces(within: RegionCode, regions: RegionDirectory): RegionCode[] {
  const width = level(within);
  if (width === 'township' || width === 'county') return [within];
  if (width === 'village') return [regionAt(within, 'county') ?? within];
  const { from, to } = codeRange(within);
  return regions.counties().filter((code) => code >= from && code <= to);
}

/** The same as a condition over `aid_case c`. */
export function searchClause(wanted: Wanted): Condition {
  if (wanted.by === 'caseNumber') return { sql: 'c.number LIKE ?', values: [`${wanted.beginning}%`] };
  if (wanted.by === 'idNumber')
    return {
      sql: 'c.application_id IN (SELECT q.application_id FROM application_person q WHERE q.id_index = ?)',
      values: [wanted.index],
    };
  const byName = 'c.id IN (SELECT t.case_id FROM case_name_token t WHERE t.token IN (?))';
  if (wanted.villageCodes.length === 0) return { sql: byName, values: [wanted.tokens] };
  return { sql: `(${byName} OR c.village_code IN (?))`, values: [wanted.tokens, wanted.villageCodes] };
}
