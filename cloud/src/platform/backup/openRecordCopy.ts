import type { DatabaseSettings } from '../settings/settings';
import { MysqlCopy } from './mysqlCopy';
import type { RecordCopy } from './recordCopy';
import { SqliteCopy } from './sqliteCopy';

/** Opens the database the settings name, on a connection of its own. */
export function openRecordCopy(settings: DatabaseSettings): Promise<RecordCopy> {
  return settings.dialect === 'sqlite' ? SqliteCopy.open(settings.file) : MysqlCopy.open(settings.url);
}
