import LibsqlDatabase from 'libsql';
import { bindable } from '../database/sqlite/bindable';
import { copiedValue, storedValue, type CopiedRow } from './copiedRow';
import type { RecordCopy } from './recordCopy';
import { kindOfType, tableShape, type TableShape } from './tableShape';

type NativeDatabase = InstanceType<typeof LibsqlDatabase>;
type Row = Record<string, unknown>;

/** The file beside the program that writes it: in write-ahead mode a reading transaction keeps its moment. */
export class SqliteCopy implements RecordCopy {
  private constructor(private readonly native: NativeDatabase) {}

  static async open(file: string): Promise<SqliteCopy> {
    const native = new LibsqlDatabase(file);
    for (const pragma of ['journal_mode=WAL', 'synchronous=FULL', 'busy_timeout=5000', 'foreign_keys=OFF']) {
      native.pragma(pragma);
    }
    return new SqliteCopy(native);
  }

  async holdMoment(): Promise<void> {
    this.native.exec('BEGIN');
    // The moment is that of the first read, not of BEGIN.
    this.all('SELECT COUNT(*) AS count FROM sqlite_master');
  }

  async tables(): Promise<TableShape[]> {
    const names = this.all("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
    return names.map(({ name }) => this.shapeOf(String(name))).sort((one, other) => (one.name < other.name ? -1 : 1));
  }

  async *rows({ name, columns, primaryKey }: TableShape): AsyncIterable<CopiedRow> {
    const sql = `SELECT ${list(columns.map((column) => column.name))} FROM \`${name}\` ORDER BY ${list(primaryKey)}`;
    for (const row of this.native.prepare(sql).iterate()) {
      yield columns.map((column) => copiedValue((row as Row)[column.name], column));
    }
  }

  async add({ name, columns }: TableShape, rows: readonly CopiedRow[]): Promise<void> {
    const marks = columns.map(() => '?').join(', ');
    const insert = this.native.prepare(
      `INSERT INTO \`${name}\` (${list(columns.map((column) => column.name))}) VALUES (${marks})`,
    );
    this.native.exec('BEGIN IMMEDIATE');
    try {
      for (const row of rows) {
        insert.run(columns.map(({ kind }, place) => bindable(storedValue(row[place] ?? null, kind))));
      }
    } catch (error) {
      this.native.exec('ROLLBACK');
      throw error;
    }
    this.native.exec('COMMIT');
  }

  async close(): Promise<void> {
    this.native.close();
  }

  private shapeOf(name: string): TableShape {
    const columns = this.all(`SELECT name, type, pk FROM pragma_table_info('${name}')`);
    const keys = columns
      .filter(({ pk }) => Number(pk) > 0)
      .sort((one, other) => Number(one['pk']) - Number(other['pk']));
    return tableShape(
      name,
      columns.map((one) => ({
        name: String(one['name']),
        kind: kindOfType(String(one['type']), `${name}.${String(one['name'])}`),
      })),
      keys.map((key) => String(key['name'])),
    );
  }

  private all(sql: string): Row[] {
    return this.native.prepare(sql).all() as Row[];
  }
}

const list = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');
