import { addDays } from '@twin-pledge/shared/kernel/plainDate';
import type { PlainDate } from '@twin-pledge/shared/kernel/plainDate';
import type mysql from 'mysql2/promise';
import type { RowDataPacket } from 'mysql2/promise';
import type { SweepProgram } from './sweepProgram';

/** How the pack announces: so many days before a notice lapses. */
export const announcedDaysBefore = [15, 3] as const;
const noticeDays = 30;
const publicityDays = 7;
const page = 400;

interface Standing extends RowDataPacket {
  readonly caseId: string;
  readonly daysLeft: number;
}

/**
 * Makes of a generated region one in which the sweep ran every day until yesterday: no notice is late, each was announced
 * as often as it had to be, through the program's own history; a fifth of the cases under way stand on the board.
 */
export async function prepareSweep(connection: mysql.Connection, program: SweepProgram, today: PlainDate) {
  await connection.query(
    `UPDATE duty SET due_on = DATE_ADD(?, INTERVAL CRC32(id) % ${noticeDays} DAY), sort_on = due_on
     WHERE kind = 'supplyMaterials' AND state = 'open'`,
    [today],
  );
  // The program took a notice down on the day after its last: the earliest of these end their last day yesterday.
  await connection.query(
    `UPDATE duty SET kind = 'keepNotice', due_on = DATE_ADD(?, INTERVAL CAST(CRC32(id) % ${publicityDays} AS SIGNED) - 1 DAY), sort_on = due_on
     WHERE kind = 'assessCase' AND state = 'open'`,
    [today],
  );
  await connection.query(`UPDATE duty SET started_at = DATE_SUB(?, INTERVAL ${noticeDays * 2} DAY)
    WHERE kind IN ('supplyMaterials', 'keepNotice') AND state = 'open'`, [today]); // prettier-ignore
  const announced = new Map<string, number>();
  for (const days of announcedDaysBefore) {
    const [rows] = await connection.query<Standing[]>(
      `SELECT case_id AS caseId, DATEDIFF(due_on, ?) AS daysLeft FROM duty
       WHERE kind = 'supplyMaterials' AND state = 'open' AND due_on < DATE_ADD(?, INTERVAL ${days} DAY)`,
      [today, today],
    );
    await program.set(`${addDays(today, -1 - days)}T09:00:00+08:00`);
    for (let at = 0; at < rows.length; at += page)
      await program.announce(rows.slice(at, at + page).map(({ caseId }) => caseId));
    announced.set(String(days), rows.length);
  }
  await program.set(`${today}T09:00:00+08:00`);
  await connection.query('ANALYZE TABLE duty, audit_entry, audit_chain');
  return Object.fromEntries(announced);
}
