import { setTimeout as pause } from 'node:timers/promises';
import type { Connection } from 'mysql2/promise';

/** A job that is due is claimed within this time after the start, or after the one before it. */
const quietSeconds = 20;
const longestSeconds = 900;

/**
 * Waits until the jobs that were due when the program started are done: a region just made has a day's work waiting, which
 * the bench of the sweep measures by itself. Rejects where they do not come to an end.
 */
export async function jobsDone(server: Connection, database: string): Promise<void> {
  let quiet = 0;
  for (let waited = 0; quiet < quietSeconds; waited += 1) {
    if (waited > longestSeconds) throw new Error('the jobs of the region do not come to an end');
    await pause(1_000);
    const [rows] = await server.query(
      `SELECT COUNT(*) AS everRun, COALESCE(SUM(claimed_until IS NOT NULL), 0) AS running FROM ${database}.scheduled_run`,
    );
    const [{ everRun, running } = { everRun: 0, running: 0 }] = rows as { everRun: number; running: number }[];
    quiet = Number(everRun) > 0 && Number(running) === 0 ? quiet + 1 : 0;
  }
}
