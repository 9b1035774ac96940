import { SqliteConnection } from './sqliteConnection';
import { SqliteFile } from './sqliteFile';

/** What Sequelize is given in place of the `sqlite3` package: its connections all share one file. */
export interface SqliteDialect {
  readonly OPEN_READWRITE: number;
  readonly OPEN_CREATE: number;
  readonly Database: new (path: string, mode: number, opened: (error: Error | null) => void) => SqliteConnection;
  /** A connection for statements outside any transaction. */
  readonly plain: SqliteConnection;
  readonly close: () => void;
}

/** Opens the file at once; throws if it can't be opened or is no database. */
export function openSqlite(path: string): SqliteDialect {
  const file = new SqliteFile(path);
  class Database extends SqliteConnection {
    constructor(filename: string, _mode: number, opened: (error: Error | null) => void) {
      super(file, filename);
      queueMicrotask(() => opened(null));
    }
  }
  const plain = new SqliteConnection(file, path);
  return { OPEN_READWRITE: 2, OPEN_CREATE: 4, Database, plain, close: () => file.close() };
}
