import { Singleton } from '@midwayjs/core';
import { setTimeout as pause } from 'node:timers/promises';
import type { Sequelize, Transaction as SequelizeTransaction } from 'sequelize';
import { isCollision } from './isCollision';
import { isConnectionLost, isNotConnected } from './isConnectionLost';
import { Patience } from './patience';
import type { Engine } from './engine';
import { spread, toColumn, toProperty, type SqlValue, type SqlValues } from './sqlPieces';
import { inScope, refuseForgottenTransaction, transactionToJoin } from './transactionScope';
import type { Dialect } from './schema';

/** An open transaction; whoever is given one runs all queries in it. */
export type Transaction = SequelizeTransaction;
type Row = Record<string, unknown>;
type Values = Readonly<Record<string, SqlValue | undefined>>;

const mostAttempts = 6;
const propertyNames = new Map<string, string>();

/** The record: one Sequelize instance, the transaction policy, and plain parameterised SQL for SQLite and MySQL alike. */
@Singleton()
export class Database {
  readonly sequelize: Sequelize;
  readonly dialect: Dialect;
  /** Put at the end of a SELECT to lock its rows; on SQLite a transaction has the whole file anyway. */
  readonly forUpdate: '' | ' FOR UPDATE';
  /** Joins two tables in the order they are written, so that the first one's index also gives the order of the rows. */
  readonly joinInOrder: 'CROSS JOIN' | 'STRAIGHT_JOIN';

  /** How many transactions were begun again since the start. */
  retries = 0;

  /** Transactions the database has ended by itself, after a deadlock or with the connection; nothing more may run in them. */
  private readonly lost = new WeakMap<Transaction, Error>();
  private savepoints = 0;

  constructor(private readonly engine: Engine) {
    this.sequelize = engine.sequelize;
    this.dialect = engine.dialect;
    this.forUpdate = engine.dialect === 'mysql' ? ' FOR UPDATE' : '';
    this.joinInOrder = engine.dialect === 'mysql' ? 'STRAIGHT_JOIN' : 'CROSS JOIN';
  }

  /**
   * Runs work in a transaction; given an outer one, joins it. After a deadlock, or when the connection broke before the
   * commit was asked for, the work is run again, so it must do nothing but write to the database. Commits when the work's
   * promise resolves, rolls back when it rejects.
   */
  async transaction<T>(work: (tx: Transaction) => Promise<T>, outer?: Transaction): Promise<T> {
    if (outer) return work(outer);
    const surrounding = transactionToJoin();
    return surrounding ? this.savepoint(surrounding, work) : this.begin(false, work);
  }

  /**
   * As `transaction`, for a request that is one transaction as a whole: all queries made in it join without being told.
   * The work must find out by itself that it was done before: it is run again also when the commit's answer got lost.
   */
  async requestTransaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    refuseForgottenTransaction();
    return this.begin(true, work);
  }

  /** Rows of a SELECT, their columns as camelCase properties. */
  async select<T extends object = Row>(sql: string, values: SqlValues = [], tx?: Transaction): Promise<T[]> {
    const { rows } = await this.run(sql, values, tx);
    return rows.map(withPropertyNames) as T[];
  }

  /** The first row of a SELECT, or undefined. */
  async selectOne<T extends object = Row>(
    sql: string,
    values: SqlValues = [],
    tx?: Transaction,
  ): Promise<T | undefined> {
    const rows = await this.select<T>(sql, values, tx);
    return rows[0];
  }

  /** Runs a changing statement; answers how many rows it met. */
  async execute(sql: string, values: SqlValues = [], tx?: Transaction): Promise<number> {
    return (await this.run(sql, values, tx)).affected;
  }

  /** Inserts one row, given by camelCase properties; undefined ones are left to the column's default. */
  async insert(table: string, row: Values, tx?: Transaction): Promise<void> {
    const given = entriesOf(row);
    const columns = given.map(([name]) => `\`${toColumn(name)}\``).join(', ');
    const marks = given.map(() => '?').join(', ');
    const values = given.map(([, value]) => value);
    await this.execute(`INSERT INTO \`${table}\` (${columns}) VALUES (${marks})`, values, tx);
  }

  /** Changes the rows that equal `where` in all its properties; answers how many. An empty `where` is refused. */
  async update(table: string, changes: Values, where: Values, tx?: Transaction): Promise<number> {
    const set = entriesOf(changes);
    const met = entriesOf(where);
    if (met.length === 0) throw new Error(`an update of ${table} must say which rows`);
    const setSql = set.map(([name]) => `\`${toColumn(name)}\` = ?`).join(', ');
    const whereSql = met
      .map(([name, value]) => `\`${toColumn(name)}\` ${value === null ? 'IS NULL' : '= ?'}`)
      .join(' AND ');
    const values = [...set.map(([, value]) => value), ...met.flatMap(([, value]) => (value === null ? [] : [value]))];
    return this.execute(`UPDATE \`${table}\` SET ${setSql} WHERE ${whereSql}`, values, tx);
  }

  /** Asks once, without waiting for a database that is away; rejects when it does not answer. */
  async ping(): Promise<void> {
    await this.engine.run('SELECT 1', [], undefined);
  }

  /** How many connections there are, by what they do; none of them are counted on SQLite. */
  connections(): Readonly<Record<string, number>> {
    return this.engine.connections();
  }

  /** Closes all connections, after the transactions that use them have ended. */
  async close(): Promise<void> {
    await this.engine.close();
  }

  private async run(sql: string, values: SqlValues, tx?: Transaction): Promise<{ rows: Row[]; affected: number }> {
    const joined = tx ?? transactionToJoin();
    const lost = joined && this.lost.get(joined);
    if (lost) throw lost;
    const pieces = spread(sql, values);
    const patience = new Patience();
    for (;;) {
      try {
        return await this.engine.run(pieces.sql, pieces.values, joined);
      } catch (error) {
        if (joined && (isCollision(error) || isConnectionLost(error))) this.lost.set(joined, error as Error);
        const harmless = isNotConnected(error) || (isConnectionLost(error) && /^\s*SELECT\b/i.test(sql));
        if (joined || !harmless || !(await patience.waits())) throw error;
      }
    }
  }

  private async begin<T>(joins: boolean, work: (tx: Transaction) => Promise<T>): Promise<T> {
    const patience = new Patience();
    for (let attempt = 1; ;) {
      let committing = false;
      try {
        return await this.sequelize.transaction(async (tx) => {
          const result = await inScope(tx, joins, () => work(tx));
          const lost = this.lost.get(tx);
          if (lost) throw lost;
          committing = true;
          return result;
        });
      } catch (error) {
        if (isCollision(error)) {
          if (attempt >= mostAttempts) throw error;
          this.retries += 1;
          await pause(10 * 2 ** attempt * (0.5 + Math.random()));
          attempt += 1;
        } else {
          // Of a commit whose answer got lost nobody knows whether it was made.
          const again = isNotConnected(error) || (isConnectionLost(error) && (joins || !committing));
          if (!again || !(await patience.waits())) throw error;
          this.retries += 1;
        }
      }
    }
  }

  /** Undoes only this part if it fails and the caller goes on. */
  private async savepoint<T>(tx: Transaction, work: (tx: Transaction) => Promise<T>): Promise<T> {
    const name = `part_${(this.savepoints += 1)}`;
    await this.execute(`SAVEPOINT ${name}`, [], tx);
    try {
      const result = await work(tx);
      await this.execute(`RELEASE SAVEPOINT ${name}`, [], tx);
      return result;
    } catch (error) {
      if (!this.lost.has(tx)) await this.execute(`ROLLBACK TO SAVEPOINT ${name}`, [], tx);
      throw error;
    }
  }
}

function entriesOf(row: Values): [string, SqlValue][] {
  return Object.entries(row).filter((entry): entry is [string, SqlValue] => entry[1] !== undefined);
}

function withPropertyNames(row: Row): Row {
  const named: Row = {};
  for (const column in row) {
    let name = propertyNames.get(column);
    if (name === undefined) propertyNames.set(column, (name = toProperty(column)));
    named[name] = row[column];
  }
  return named;
}
