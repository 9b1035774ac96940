import type { Column } from './column';
import { databaseCodes } from './databaseCodes';

const triggersForbidden = ['ER_BINLOG_CREATE_ROUTINE_NEED_SUPER', 'ER_TABLEACCESS_DENIED_ERROR'];

export type Dialect = 'sqlite' | 'mysql';

export interface TableRules {
  readonly primaryKey: readonly string[];
  /** Name of the rule → its columns. */
  readonly unique?: Readonly<Record<string, readonly string[]>>;
  /** Name of the index → its columns. */
  readonly indexes?: Readonly<Record<string, readonly string[]>>;
  /** Column → the table whose `id` it names. */
  readonly references?: Readonly<Record<string, string>>;
}

/** The small vocabulary migrations are written in, so that one file serves SQLite and MySQL. */
export class Schema {
  constructor(
    readonly dialect: Dialect,
    /** Runs one statement of SQL as it stands. */
    readonly run: (sql: string) => Promise<void>,
  ) {}

  /** Creates a table with its keys and indexes. */
  async createTable(table: string, columns: Readonly<Record<string, Column>>, rules: TableRules): Promise<void> {
    const lines = Object.entries(columns).map(([name, column]) => this.columnLine(name, column));
    lines.push(`PRIMARY KEY (${list(rules.primaryKey)})`);
    for (const [name, unique] of Object.entries(rules.unique ?? {})) {
      lines.push(`CONSTRAINT ${quoted(name)} UNIQUE (${list(unique)})`);
    }
    for (const [column, target] of Object.entries(rules.references ?? {})) {
      lines.push(
        `CONSTRAINT ${quoted(`${table}_${column}_fk`)} FOREIGN KEY (${quoted(column)}) REFERENCES ${quoted(target)} (\`id\`)`,
      );
    }
    const options = this.dialect === 'mysql' ? ' ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin' : '';
    await this.run(`CREATE TABLE ${quoted(table)} (\n  ${lines.join(',\n  ')}\n)${options}`);
    for (const [name, indexed] of Object.entries(rules.indexes ?? {})) await this.createIndex(name, table, indexed);
  }

  /** Adds a column; it must be nullable or have a default, as rows may exist. */
  async addColumn(table: string, name: string, column: Column): Promise<void> {
    if (!column.nullable && column.defaultValue === undefined) {
      throw new Error(`${table}.${name}: a column added later must be nullable or have a default`);
    }
    await this.run(`ALTER TABLE ${quoted(table)} ADD COLUMN ${this.columnLine(name, column)}`);
  }

  /** Creates an index; its name is unique in the database. */
  async createIndex(
    name: string,
    table: string,
    columns: readonly string[],
    options: { readonly unique?: boolean } = {},
  ): Promise<void> {
    const unique = options.unique ? 'UNIQUE ' : '';
    await this.run(`CREATE ${unique}INDEX ${quoted(name)} ON ${quoted(table)} (${list(columns)})`);
  }

  /** Removes an index. */
  async dropIndex(name: string, table: string): Promise<void> {
    const of = this.dialect === 'mysql' ? ` ON ${quoted(table)}` : '';
    await this.run(`DROP INDEX ${quoted(name)}${of}`);
  }

  /**
   * Makes the database itself refuse to change or delete rows of a table. Where MySQL lets this account create no
   * triggers, grants must do it (docs/adr/0001).
   */
  async makeInsertOnly(table: string): Promise<void> {
    for (const event of ['UPDATE', 'DELETE'] as const) {
      const name = quoted(`${table}_no_${event.toLowerCase()}`);
      const body =
        this.dialect === 'mysql'
          ? `FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '${table} is insert-only'`
          : `BEGIN SELECT RAISE(ABORT, '${table} is insert-only'); END`;
      await this.unlessForbidden(`CREATE TRIGGER ${name} BEFORE ${event} ON ${quoted(table)} ${body}`);
    }
  }

  /**
   * Lets the sealed columns of an insert-only table, and nothing else in it, be sealed with another key: `kept` are all
   * others. A value sealed with the key it had before is refused, so that two rows can't be exchanged.
   */
  async letReseal(table: string, sealed: readonly string[], kept: readonly string[]): Promise<void> {
    const name = quoted(`${table}_no_update`);
    const same = (column: string): string =>
      this.dialect === 'mysql'
        ? `NEW.${quoted(column)} <=> OLD.${quoted(column)}`
        : `NEW.${quoted(column)} IS OLD.${quoted(column)}`;
    const keyOf = (value: string): string => `substr(${value}, 1, 2 + instr(substr(${value}, 3), '.'))`;
    const resealed = (column: string): string => {
      const [before, after] = [keyOf(`OLD.${quoted(column)}`), keyOf(`NEW.${quoted(column)}`)];
      return `(${same(column)} OR COALESCE(${before} <> ${after}, 0))`;
    };
    const allowed = [...kept.map(same), ...sealed.map(resealed)].join(' AND ');
    const message = `${table} is insert-only`;
    const trigger =
      this.dialect === 'mysql'
        ? `FOR EACH ROW BEGIN IF NOT (${allowed}) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '${message}'; END IF; END`
        : `WHEN NOT (${allowed}) BEGIN SELECT RAISE(ABORT, '${message}'); END`;
    await this.unlessForbidden(`DROP TRIGGER IF EXISTS ${name}`);
    await this.unlessForbidden(`CREATE TRIGGER ${name} BEFORE UPDATE ON ${quoted(table)} ${trigger}`);
  }

  private async unlessForbidden(sql: string): Promise<void> {
    await this.run(sql).catch((error: unknown) => {
      if (!databaseCodes(error).some((code) => triggersForbidden.includes(code))) throw error;
    });
  }

  private columnLine(name: string, column: Column): string {
    const parts = [quoted(name), this.dialect === 'mysql' ? column.mysql : column.sqlite];
    parts.push(column.nullable ? 'NULL' : 'NOT NULL');
    if (column.defaultValue !== undefined) parts.push(`DEFAULT ${literal(column.defaultValue)}`);
    if (this.dialect === 'sqlite' && column.check) parts.push(`CHECK (${column.check(quoted(name))})`);
    return parts.join(' ');
  }
}

function quoted(name: string): string {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) throw new Error(`not a name for the database: ${name}`);
  return `\`${name}\``;
}

function list(names: readonly string[]): string {
  return names.map(quoted).join(', ');
}

function literal(value: string | number): string {
  return typeof value === 'number' ? String(value) : `'${value.replace(/'/g, "''")}'`;
}
