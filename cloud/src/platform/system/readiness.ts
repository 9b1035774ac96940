import { Inject, Singleton } from '@midwayjs/core';
import { Database } from '../database/database';
import { migrationNames } from '../database/migrate';

/** Whether this process should be sent requests. */
@Singleton()
export class Readiness {
  @Inject() private readonly database!: Database;
  private readonly lastMigration = migrationNames().at(-1) ?? '';
  private stopping = false;

  /** From now on the process is not ready: it finishes what it has and ends. */
  beginStopping(): void {
    this.stopping = true;
  }

  /** False while it ends, while the database is away, and where the database is older than the program. */
  async isReady(): Promise<boolean> {
    if (this.stopping) return false;
    const sql = 'SELECT name FROM migration WHERE name = ?';
    return this.database
      .ping()
      .then(() => this.database.selectOne(sql, [this.lastMigration]))
      .then(
        (row) => row !== undefined,
        () => false,
      );
  }
}
