import LibsqlDatabase from 'libsql';

type NativeDatabase = InstanceType<typeof LibsqlDatabase>;
type NativeStatement = ReturnType<NativeDatabase['prepare']>;
export type SqliteValue = string | number | bigint | Buffer | null;
export type SqliteValues = readonly SqliteValue[] | Readonly<Record<string, SqliteValue>>;
export type SqliteRow = Record<string, unknown>;

interface Waiting {
  readonly owner: object;
  readonly go: () => void;
}

const rememberedStatements = 400;

/**
 * One SQLite file: one native connection, one user at a time. Whoever begins a transaction holds the file until it
 * ends; the others wait in the order they came. Slower than many connections, but it never answers "database is locked".
 */
export class SqliteFile {
  private readonly native: NativeDatabase;
  private readonly statements = new Map<string, NativeStatement>();
  private readonly queue: Waiting[] = [];
  private holder: object | undefined;

  constructor(path: string) {
    this.native = new LibsqlDatabase(path);
    // FULL: an acknowledged write survives a power cut. The timeout is for a back-up program that reads the file.
    for (const pragma of ['journal_mode=WAL', 'synchronous=FULL', 'busy_timeout=5000', 'foreign_keys=ON']) {
      this.native.pragma(pragma);
    }
  }

  /** Waits for one's turn and takes the file; `owner` gives it back with `release`. */
  async acquire(owner: object): Promise<void> {
    if (this.holder === undefined) {
      this.holder = owner;
      return;
    }
    await new Promise<void>((go) => this.queue.push({ owner, go }));
  }

  /** Gives the file to the next in the queue; nothing happens if `owner` doesn't hold it. */
  release(owner: object): void {
    if (this.holder !== owner) return;
    const next = this.queue.shift();
    this.holder = next?.owner;
    next?.go();
  }

  isHeldBy(owner: object): boolean {
    return this.holder === owner;
  }

  /** Whether a transaction is open in the engine itself. */
  get inTransaction(): boolean {
    return this.native.inTransaction;
  }

  /** Runs a statement that returns rows. */
  all(sql: string, values: SqliteValues): SqliteRow[] {
    return (this.prepared(sql).all(values) as SqliteRow[]).map(withBuffers);
  }

  /** Runs a statement that returns no rows. */
  run(sql: string, values: SqliteValues): { readonly changes: number; readonly lastId: number } {
    const result = this.prepared(sql).run(values);
    return { changes: Number(result.changes), lastId: Number(result.lastInsertRowid) };
  }

  /** Runs SQL without values, such as BEGIN. */
  exec(sql: string): void {
    this.native.exec(sql);
  }

  close(): void {
    this.statements.clear();
    if (this.native.open) this.native.close();
  }

  private prepared(sql: string): NativeStatement {
    const known = this.statements.get(sql);
    if (known) return known;
    const statement = this.native.prepare(sql);
    if (/^\s*(SELECT|INSERT|UPDATE|DELETE|WITH)\b/i.test(sql)) {
      if (this.statements.size >= rememberedStatements) this.statements.clear();
      this.statements.set(sql, statement);
    }
    return statement;
  }
}

/** libsql answers bytes as ArrayBuffer; everything else here speaks Buffer. */
function withBuffers(row: SqliteRow): SqliteRow {
  for (const [name, value] of Object.entries(row)) if (value instanceof ArrayBuffer) row[name] = Buffer.from(value);
  return row;
}
