import { addDays } from '@twin-pledge/shared/kernel/plainDate';
import type { PlainDate } from '@twin-pledge/shared/kernel/plainDate';
import type mysql from 'mysql2/promise';
import type { RowDataPacket } from 'mysql2/promise';
import { announcedDaysBefore } from './prepareSweep';

const announcements = `FROM audit_entry a WHERE a.chain_id = d.case_id AND a.action = 'announceLapse' AND a.at >= d.started_at`;
const [first, second] = announcedDaysBefore;

/** What the sweep selects as one statement, for somebody who knows the law of the place beforehand. */
export async function bareSelection(connection: mysql.Connection, today: PlainDate): Promise<number> {
  const sql = `SELECT d.case_id FROM duty d JOIN aid_case c ON c.id = d.case_id
      WHERE d.state = 'open' AND d.kind = 'supplyMaterials' AND d.due_on <= ? AND c.waiting_for = 'resident'
        AND NOT EXISTS (SELECT 1 ${announcements} AND a.at >= ?)
        AND (d.due_on < ? OR (SELECT COUNT(*) ${announcements}) < 1 + (d.due_on <= ?))
    UNION ALL SELECT case_id FROM duty WHERE state = 'open' AND kind = 'keepNotice' AND due_on < ?
    UNION ALL SELECT case_id FROM duty WHERE state = 'open' AND kind = 'keepDishonestyNotice' AND due_on < ?`;
  const midnight = `${addDays(today, -1)} 16:00:00.000`;
  const [rows] = await connection.query<RowDataPacket[]>(sql, [
    addDays(today, first), midnight, today, addDays(today, second), today, today,
  ]); // prettier-ignore
  return rows.length;
}
