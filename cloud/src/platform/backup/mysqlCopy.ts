import mysql2 from 'mysql2';
import type { Connection, RowDataPacket } from 'mysql2';
import { DatabaseHosts } from '../database/databaseHosts';
import { copiedValue, storedValue, type CopiedRow } from './copiedRow';
import type { RecordCopy } from './recordCopy';
import { kindOfType, tableShape, type TableShape } from './tableShape';

const columnsOfTables = `SELECT c.TABLE_NAME AS table_name, c.COLUMN_NAME AS column_name, c.COLUMN_TYPE AS type
  FROM information_schema.COLUMNS c JOIN information_schema.TABLES t
  ON t.TABLE_SCHEMA = c.TABLE_SCHEMA AND t.TABLE_NAME = c.TABLE_NAME AND t.TABLE_TYPE = 'BASE TABLE'
  WHERE c.TABLE_SCHEMA = DATABASE()`;
const keysOfTables = `SELECT TABLE_NAME AS table_name, COLUMN_NAME AS column_name FROM information_schema.STATISTICS
  WHERE TABLE_SCHEMA = DATABASE() AND INDEX_NAME = 'PRIMARY' ORDER BY TABLE_NAME, SEQ_IN_INDEX`;

const settings = {
  charset: 'utf8mb4',
  timezone: 'Z',
  connectTimeout: 10_000,
  dateStrings: true,
  supportBigNumbers: true,
} as const;
// A slow disk may let the server wait long for us to take the next rows.
const preparation = `SET SESSION sql_mode = 'TRADITIONAL', SESSION foreign_key_checks = 0,
  SESSION net_write_timeout = 3600, SESSION time_zone = '+00:00'`;

/** A MySQL or MariaDB over a connection of its own: no other program is needed, and rows come as they are sent. */
export class MysqlCopy implements RecordCopy {
  private constructor(private readonly connection: Connection) {}

  /** On the first of the address's servers that answers. */
  static async open(url: string): Promise<MysqlCopy> {
    const hosts = new DatabaseHosts(url);
    let failure: unknown;
    for (const host of hosts.inOrder()) {
      const copy = new MysqlCopy(mysql2.createConnection({ uri: hosts.url, ...settings, ...host }));
      try {
        await copy.query(preparation);
        return copy;
      } catch (error) {
        failure = error;
      }
    }
    throw failure;
  }

  async holdMoment(): Promise<void> {
    await this.query('SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ');
    await this.query('START TRANSACTION WITH CONSISTENT SNAPSHOT');
  }

  async tables(): Promise<TableShape[]> {
    const columns = await this.query(columnsOfTables);
    const keys = await this.query(keysOfTables);
    const names = [...new Set(columns.map((one) => String(one['table_name'])))].sort();
    return names.map((name) => {
      const own = columns.filter((one) => one['table_name'] === name);
      const primary = keys.filter((one) => one['table_name'] === name).map((one) => String(one['column_name']));
      return tableShape(
        name,
        own.map((one) => ({
          name: String(one['column_name']),
          kind: kindOfType(String(one['type']), `${name}.${String(one['column_name'])}`),
        })),
        primary,
      );
    });
  }

  async *rows({ name, columns, primaryKey }: TableShape): AsyncIterable<CopiedRow> {
    const sql = `SELECT ${list(columns.map((column) => column.name))} FROM \`${name}\` ORDER BY ${list(primaryKey)}`;
    const rows = this.connection.query<RowDataPacket[]>({ sql, rowsAsArray: true }).stream({ highWaterMark: 200 });
    for await (const row of rows as AsyncIterable<unknown[]>) {
      yield columns.map((column, place) => copiedValue(row[place], column));
    }
  }

  async add({ name, columns }: TableShape, rows: readonly CopiedRow[]): Promise<void> {
    const values = rows.map((row) => columns.map(({ kind }, place) => storedValue(row[place] ?? null, kind)));
    await this.query(`INSERT INTO \`${name}\` (${list(columns.map((column) => column.name))}) VALUES ?`, [values]);
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => this.connection.end(() => resolve()));
  }

  private query(sql: string, values: unknown[] = []): Promise<RowDataPacket[]> {
    return new Promise((resolve, reject) => {
      this.connection.query<RowDataPacket[]>(sql, values, (error, rows) => (error ? reject(error) : resolve(rows)));
    });
  }
}

const list = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');
