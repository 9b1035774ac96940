import type { Archive } from './archive';
import { BackupFault } from './backupFault';
import type { CopiedRow } from './copiedRow';
import type { CopiedFile, CopiedTable, Manifest } from './manifest';

/** What a backup holds, found by reading all of it. */
export interface ArchiveReading {
  readonly id: string;
  readonly takenAt: string;
  readonly tables: number;
  readonly rows: number;
  readonly files: number;
  readonly bytes: number;
  /** Records that name a file which is not in the backup: thrown away while it was taken, or missing before. */
  readonly withoutFile: number;
}

/** Reads every part and every file and compares the hashes; throws at the first that is not as it was written. */
export async function checkArchive(archive: Archive, manifest: Manifest): Promise<ArchiveReading> {
  const { id, takenAt, tables, files } = manifest;
  let [rows, withoutFile] = [0, 0];
  for (const table of tables) {
    const place = table.columns.findIndex(({ name }) => name === 'storage_key');
    for await (const row of archive.readLines(id, `tables/${table.name}`, table)) {
      rows += 1;
      if (place >= 0 && !(await named(archive, row as CopiedRow, place))) withoutFile += 1;
    }
  }
  for await (const file of archive.readLines(id, 'list', files)) await archive.giveFile(file as CopiedFile);
  if (rows !== sum(tables)) throw new BackupFault('damaged', 'tables');
  return { id, takenAt, tables: tables.length, rows, files: files.rows, bytes: files.bytes, withoutFile };
}

async function named(archive: Archive, row: CopiedRow, place: number): Promise<boolean> {
  const key = row[place];
  return typeof key !== 'string' || archive.hasFile(key);
}

const sum = (tables: readonly CopiedTable[]): number => tables.reduce((all, { rows }) => all + rows, 0);
