import type { DatabaseSettings } from '../settings/settings';
import type { CopiedRow } from './copiedRow';
import { MysqlCopy } from './mysqlCopy';
import { SqliteCopy } from './sqliteCopy';
import type { TableShape } from './tableShape';

/** The whole database, read at one moment while others go on writing, or filled from empty. */
export interface RecordCopy {
  /** From here on every table is read as it stood at this moment. */
  holdMoment(): Promise<void>;
  /** All tables, in the order of their names. */
  tables(): Promise<TableShape[]>;
  /** A table's rows by primary key, one after the other however many there are. */
  rows(table: TableShape): AsyncIterable<CopiedRow>;
  /** Adds rows in one transaction; whether what they refer to exists is not asked. */
  add(table: TableShape, rows: readonly CopiedRow[]): Promise<void>;
  close(): Promise<void>;
}

/** Opens the database the settings name, on a connection of its own. */
export function openRecordCopy(settings: DatabaseSettings): Promise<RecordCopy> {
  return settings.dialect === 'sqlite' ? SqliteCopy.open(settings.file) : MysqlCopy.open(settings.url);
}
