import { normaliseIdNumber } from '@twin-pledge/shared/kernel/idNumber';
import type { BlindIndex } from '../../platform/crypto/blindIndex';

/** A search for a case: its number or the beginning of it, an applicant's whole name, or a member's identity number. */
export function searchClause(search: string, blind: BlindIndex): { sql: string; values: string[] } {
  const text = search.trim();
  const asNumber = normaliseIdNumber(text);
  if (/^\d{17}[\dX]$/.test(asNumber)) {
    const sql =
      'EXISTS (SELECT 1 FROM application_person q WHERE q.application_id = c.application_id AND q.id_index = ?)';
    return { sql, values: [blind.of('idNumber', asNumber)] };
  }
  if (/^[\d-]+$/.test(text)) return { sql: 'c.number LIKE ?', values: [`${text}%`] };
  return { sql: 'c.applicant_name_index = ?', values: [blind.of('name', text)] };
}
