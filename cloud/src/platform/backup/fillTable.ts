import type { Archive } from './archive';
import { BackupFault } from './backupFault';
import type { CopiedRow } from './copiedRow';
import { jsonLines } from './jsonLines';
import type { CopiedTable } from './manifest';
import type { RecordCopy } from './recordCopy';

const mostRowsAtOnce = 1_000;
const mostCharactersAtOnce = 2_000_000;

/** Fills an empty table from a backup, so many rows at a time as one statement may hold. */
export async function fillTable(record: RecordCopy, archive: Archive, id: string, table: CopiedTable): Promise<void> {
  let rows: CopiedRow[] = [];
  let characters = 0;
  for await (const value of archive.readLines(id, `tables/${table.name}`, table)) {
    const row = value as CopiedRow;
    rows.push(row);
    characters += lengthOf(row);
    if (rows.length < mostRowsAtOnce && characters < mostCharactersAtOnce) continue;
    await record.add(table, rows);
    [rows, characters] = [[], 0];
  }
  if (rows.length > 0) await record.add(table, rows);
}

/** Reads a table once more as for a backup; throws where it is not the one that was taken. */
export async function compareTable(record: RecordCopy, table: CopiedTable): Promise<void> {
  const { lines, counted } = jsonLines(record.rows(table));
  for await (const line of lines) void line;
  if (counted().sha256 !== table.sha256) throw new BackupFault('notTheSame', table.name);
}

const lengthOf = (row: CopiedRow): number =>
  row.reduce<number>((all, value) => all + (typeof value === 'string' ? value.length : 8), 0);
