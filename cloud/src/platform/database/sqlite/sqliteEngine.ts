import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Sequelize, type Transaction } from 'sequelize';
import type { Engine } from '../engine';
import type { SqlValue } from '../sqlPieces';
import { readStored } from './bindable';
import type { SqliteConnection } from './sqliteConnection';
import { openSqlite, type SqliteDialect } from './sqliteDialect';

/** The embedded database in one file; its folder is made if missing. */
export class SqliteEngine implements Engine {
  readonly dialect = 'sqlite';
  readonly sequelize: Sequelize;
  private readonly module: SqliteDialect;

  constructor(path: string) {
    mkdirSync(dirname(path), { recursive: true });
    this.module = openSqlite(path);
    this.sequelize = new Sequelize({
      dialect: 'sqlite',
      dialectModule: this.module,
      storage: path,
      logging: false,
      timezone: '+00:00',
    });
  }

  async run(sql: string, values: SqlValue[], tx: Transaction | undefined) {
    const connection = tx ? (tx as unknown as { connection: SqliteConnection }).connection : this.module.plain;
    const { rows, changes } = await connection.execute(sql, values);
    for (const row of rows) for (const column in row) row[column] = readStored(row[column]);
    return { rows, affected: changes };
  }

  connections() {
    return {};
  }

  async close(): Promise<void> {
    await this.sequelize.close();
    this.module.close();
  }
}
