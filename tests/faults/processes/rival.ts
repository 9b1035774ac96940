import { setTimeout as pause } from 'node:timers/promises';
import mysql from 'mysql2/promise';

/**
 * Somebody else who locks what the program locks, the other way round: first the ledger that relief is paid from, then
 * the newest cases. It writes a lot besides, so that the database sacrifices the program's transaction and not this one.
 */
export class Rival {
  constructor(private readonly url: string) {}

  async locksFor(milliseconds: number): Promise<void> {
    const connection = await mysql.createConnection(this.url);
    try {
      await connection.query('CREATE TABLE IF NOT EXISTS rival (id INT AUTO_INCREMENT PRIMARY KEY, t VARCHAR(40))');
      await connection.query('SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED');
      await connection.query('SET SESSION innodb_lock_wait_timeout = 2');
      for (const until = Date.now() + milliseconds; Date.now() < until;) await this.once(connection);
    } finally {
      connection.destroy();
    }
  }

  private async once(connection: mysql.Connection): Promise<void> {
    await connection.query('BEGIN');
    try {
      const rows = Array.from({ length: 60 }, () => ['rival']);
      await connection.query('INSERT INTO rival (t) VALUES ?', [rows]);
      await connection.query('SELECT ledger_code FROM reserve FOR UPDATE');
      await pause(15);
      await connection.query(
        "SELECT id FROM aid_case WHERE status IN ('submitted', 'accepted') ORDER BY id DESC LIMIT 10 FOR UPDATE",
      );
      await pause(5);
    } catch (error) {
      // Sacrificed itself, or waited too long: the next turn comes at once.
      if (!['ER_LOCK_DEADLOCK', 'ER_LOCK_WAIT_TIMEOUT'].includes((error as { code?: string }).code ?? '')) throw error;
    } finally {
      await connection.query('ROLLBACK');
    }
  }
}

/** How many deadlocks the server has broken so far. */
export async function deadlocksBroken(url: string): Promise<number> {
  const connection = await mysql.createConnection(url);
  try {
    const [rows] = await connection.query<mysql.RowDataPacket[]>("SHOW GLOBAL STATUS LIKE 'Innodb_deadlocks'");
    return Number(rows[0]?.['Value'] ?? 0);
  } finally {
    connection.destroy();
  }
}
