import type { CopiedRow } from './copiedRow';
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
