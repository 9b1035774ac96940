import type { DatabaseSettings } from '../settings/settings';
import { Database } from './database';
import { MysqlEngine } from './mysqlEngine';
import { SqliteEngine } from './sqlite/sqliteEngine';

/** Opens the database the settings name; throws if the file can't be opened, on MySQL only with the first query. */
export function openDatabase(settings: DatabaseSettings): Database {
  return new Database(
    settings.dialect === 'sqlite'
      ? new SqliteEngine(settings.file)
      : new MysqlEngine(settings.url, settings.mostConnections, settings.authority),
  );
}
