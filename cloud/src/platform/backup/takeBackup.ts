import { mkdir, readdir } from 'node:fs/promises';
import { FieldCipher } from '../crypto/fieldCipher';
import { newId } from '../ids/newId';
import type { Settings } from '../settings/settings';
import { ObjectMissing } from '../storage/objectMissing';
import type { ObjectStore } from '../storage/objectStore';
import { openObjectStore } from '../storage/openObjectStore';
import { Archive } from './archive';
import { BackupFault } from './backupFault';
import { checkArchive, type ArchiveReading } from './checkArchive';
import { inTurns } from './inTurns';
import { keyMarks } from './keyMarks';
import type { CopiedFile, CopiedTable, Manifest } from './manifest';
import { openRecordCopy } from './openRecordCopy';
import type { RecordCopy } from './recordCopy';

const filesAtOnce = 8;

/**
 * Copies the whole record as it stands at one moment, then the files, beside a program that goes on working; reads all of
 * it once more, and only then says that it is whole. The record comes first, as a file is always older than its record.
 */
export async function takeBackup(settings: Settings, folder: string): Promise<ArchiveReading> {
  await emptyFolder(folder);
  const record = await openRecordCopy(settings.database);
  const archive = new Archive(folder, new FieldCipher(settings.keys.field));
  const id = newId();
  const takenAt = new Date().toISOString();
  try {
    await record.holdMoment();
    const { mode, migrations } = await stateOf(record);
    const tables = await copyTables(record, archive, id);
    const { files } = await copyFiles(openObjectStore(settings.storage), archive, id);
    const { dialect } = settings.database;
    const marks = keyMarks(settings.keys);
    const manifest: Manifest = { format: 1, id, takenAt, mode, dialect, marks, migrations, tables, files };
    const reading = await checkArchive(archive, manifest);
    await archive.writeManifest(manifest);
    return reading;
  } finally {
    await record.close();
  }
}

/** Makes the folder; throws where something lies in it. */
async function emptyFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if ((await readdir(folder)).length > 0) throw new BackupFault('folderInUse', folder);
}

/** What the database is for and how far it is migrated. */
async function stateOf(record: RecordCopy): Promise<{ mode: string; migrations: string[] }> {
  const tables = await record.tables();
  const column = async (tableName: string, columnName: string): Promise<string[]> => {
    const table = tables.find(({ name }) => name === tableName);
    if (!table) throw new BackupFault('nothingToBackUp');
    const place = table.columns.findIndex(({ name }) => name === columnName);
    const values: string[] = [];
    for await (const row of record.rows(table)) values.push(String(row[place]));
    return values;
  };
  const [mode = ''] = await column('installation', 'mode');
  return { mode, migrations: await column('migration', 'name') };
}

async function copyTables(record: RecordCopy, archive: Archive, id: string): Promise<CopiedTable[]> {
  const copied: CopiedTable[] = [];
  for (const table of await record.tables()) {
    const written = await archive.writeLines(id, `tables/${table.name}`, record.rows(table));
    copied.push({ ...table, ...written });
  }
  return copied;
}

async function copyFiles(store: ObjectStore, archive: Archive, id: string): Promise<Pick<Manifest, 'files'>> {
  let bytes = 0;
  async function* taken(): AsyncIterable<CopiedFile> {
    const take = (key: string) =>
      archive.takeFile(store, key).catch((error: unknown) => {
        // Thrown away between the listing and now, and its record with it.
        if (error instanceof ObjectMissing) return null;
        throw error;
      });
    for await (const file of inTurns(store.list(''), filesAtOnce, take)) {
      if (file === null) continue;
      bytes += file.bytes;
      yield file;
    }
  }
  const written = await archive.writeLines(id, 'list', taken());
  return { files: { name: 'list', ...written, bytes } };
}
