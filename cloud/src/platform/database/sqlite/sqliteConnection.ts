import { refuseForgottenTransaction } from '../transactionScope';
import { bindable } from './bindable';
import type { SqliteFile, SqliteRow, SqliteValue } from './sqliteFile';

/** Sequelize tells the answer of a changing statement from others by the class name of `this` in the call-back. */
class Statement {
  constructor(
    readonly lastID: number,
    readonly changes: number,
  ) {}
}

type Done = (this: Statement, error: Error | null, rows?: SqliteRow[]) => void;
type Outcome = { readonly rows: SqliteRow[]; readonly changes: number; readonly lastId: number };

/** What the `sqlite3` package calls Database: the part of it that Sequelize uses, over a shared file. */
export class SqliteConnection {
  /** Set by Sequelize while a transaction uses this connection. */
  uuid: string | undefined;

  constructor(
    private readonly file: SqliteFile,
    readonly filename: string,
  ) {}

  run(sql: string, values?: unknown, done?: Done): void {
    this.answer(sql, values, done);
  }

  all(sql: string, values?: unknown, done?: Done): void {
    this.answer(sql, values, done);
  }

  exec(sql: string, done?: Done): void {
    this.answer(sql, [], done);
  }

  /** The file's queue keeps the order already. */
  serialize(work: () => void): void {
    work();
  }

  close(done?: (error: Error | null) => void): void {
    if (this.file.isHeldBy(this)) {
      if (this.file.inTransaction) this.file.exec('ROLLBACK');
      this.file.release(this);
    }
    done?.(null);
  }

  /** Runs one statement, waiting for the file unless this connection's own transaction holds it. */
  async execute(sql: string, values: readonly unknown[] | Readonly<Record<string, unknown>>): Promise<Outcome> {
    if (/^\s*BEGIN\b/i.test(sql)) return this.begin();
    if (/^\s*(COMMIT|ROLLBACK)\s*;?\s*$/i.test(sql)) return this.end(sql);
    if (this.file.isHeldBy(this)) return this.perform(sql, values);
    refuseForgottenTransaction();
    const ticket = {};
    await this.file.acquire(ticket);
    try {
      return this.perform(sql, values);
    } finally {
      this.file.release(ticket);
    }
  }

  private async begin(): Promise<Outcome> {
    refuseForgottenTransaction();
    await this.file.acquire(this);
    try {
      this.file.exec('BEGIN IMMEDIATE');
    } catch (error) {
      this.file.release(this);
      throw error;
    }
    return nothing;
  }

  private end(sql: string): Outcome {
    try {
      // After some errors the engine has already rolled back by itself.
      if (this.file.inTransaction) this.file.exec(sql);
    } finally {
      if (!this.file.inTransaction) this.file.release(this);
    }
    return nothing;
  }

  private perform(sql: string, values: readonly unknown[] | Readonly<Record<string, unknown>>): Outcome {
    const bound = Array.isArray(values) ? values.map(bindable) : namedValues(values as Record<string, unknown>);
    if (/^\s*(SELECT|PRAGMA|WITH|EXPLAIN)\b|\bRETURNING\b/i.test(sql)) {
      const rows = this.file.all(sql, bound);
      return { rows, changes: rows.length, lastId: 0 };
    }
    return { rows: [], ...this.file.run(sql, bound) };
  }

  /** The values may be left out, with the call-back in their place. */
  private answer(sql: string, given: unknown, callBack: Done | undefined): void {
    const done = typeof given === 'function' ? (given as Done) : callBack;
    const values = (typeof given === 'function' ? [] : (given ?? [])) as readonly unknown[];
    this.execute(sql, values).then(
      ({ rows, changes, lastId }) => done?.call(new Statement(lastId, changes), null, rows),
      (error: Error) => done?.call(new Statement(0, 0), error),
    );
  }
}

const nothing: Outcome = { rows: [], changes: 0, lastId: 0 };

/** libsql wants names without the sign that marks them in the statement. */
function namedValues(values: Readonly<Record<string, unknown>>): Record<string, SqliteValue> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name.replace(/^[$:@]/, ''), bindable(value)]),
  );
}
