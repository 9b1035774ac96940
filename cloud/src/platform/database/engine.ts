import type { Sequelize, Transaction } from 'sequelize';
import type { Dialect } from './schema';
import type { SqlValue } from './sqlPieces';

/** What differs between the databases: how they are opened, how one statement is run, how they are closed. */
export interface Engine {
  readonly dialect: Dialect;
  readonly sequelize: Sequelize;
  run(
    sql: string,
    values: SqlValue[],
    tx: Transaction | undefined,
  ): Promise<{ rows: Record<string, unknown>[]; affected: number }>;
  /** How many connections are used, idle, waited for, and how many there may be. */
  connections(): Readonly<Record<string, number>>;
  close(): Promise<void>;
}
