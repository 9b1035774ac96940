import { FieldCipher } from '../crypto/fieldCipher';
import type { Database } from '../database/database';
import { migrate, migrationNames, migrationsFolder } from '../database/migrate';
import { openDatabase } from '../database/openDatabase';
import type { Settings } from '../settings/settings';
import type { ObjectStore } from '../storage/objectStore';
import { openObjectStore } from '../storage/openObjectStore';
import { restoring } from '../system/checkInstallation';
import { Archive } from './archive';
import { BackupFault } from './backupFault';
import { checkArchive, type ArchiveReading } from './checkArchive';
import { fillTable, compareTable } from './fillTable';
import { Hashing } from './hashing';
import { inTurns } from './inTurns';
import { keyMarks } from './keyMarks';
import type { CopiedFile, Manifest } from './manifest';
import { openRecordCopy } from './openRecordCopy';
import type { RecordCopy } from './recordCopy';
import type { TableShape } from './tableShape';

const filesAtOnce = 8;
/** Filled last: until then a program refuses to start on what is only half there. */
const lastTable = 'installation';

/**
 * Fills an empty database and an empty store from a backup and compares every table and every file with it, by hash.
 * Throws BackupFault before anything is written where either is in use, or the backup can't be opened or is not whole.
 */
export async function restoreBackup(settings: Settings, folder: string): Promise<ArchiveReading> {
  const archive = new Archive(folder, new FieldCipher(settings.keys.field));
  const manifest = await archive.readManifest();
  refuseOther(settings, manifest);
  const reading = await checkArchive(archive, manifest);
  const store = openObjectStore(settings.storage);
  for await (const key of store.list('')) throw new BackupFault('storeNotEmpty', key);
  await withBoth(settings, async (database, record) => {
    if ((await record.tables()).length > 0) throw new BackupFault('databaseNotEmpty');
    await makeTables(database, manifest, record);
    await giveFiles(archive, manifest, store);
    const ordinary = manifest.tables.filter(({ name }) => name !== lastTable);
    for (const table of ordinary) await fillTable(record, archive, manifest.id, table);
    for (const table of ordinary) await compareTable(record, table);
    for (const table of manifest.tables.filter(({ name }) => name === lastTable)) {
      await database.execute(`DELETE FROM ${lastTable}`);
      await fillTable(record, archive, manifest.id, table);
      await compareTable(record, table);
    }
  });
  return reading;
}

function refuseOther({ keys, mode }: Settings, manifest: Manifest): void {
  const marks = keyMarks(keys);
  if (marks.blindIndex !== manifest.marks.blindIndex) throw new BackupFault('wrongKey', 'BLIND_INDEX_KEY');
  const chains = [keys.chain, ...keys.formerChains].map((chain) => keyMarks({ ...keys, chain }).chain);
  if (!chains.includes(manifest.marks.chain)) throw new BackupFault('wrongKey', 'CHAIN_KEY');
  if (mode !== manifest.mode) throw new BackupFault('otherMode', manifest.mode);
  const known = migrationNames().slice(0, manifest.migrations.length);
  if (known.join() !== manifest.migrations.join()) throw new BackupFault('newerProgram', manifest.migrations.at(-1));
}

async function withBoth(
  settings: Settings,
  work: (database: Database, record: RecordCopy) => Promise<void>,
): Promise<void> {
  const database = openDatabase(settings.database);
  try {
    const record = await openRecordCopy(settings.database);
    try {
      await work(database, record);
    } finally {
      await record.close();
    }
  } finally {
    await database.close();
  }
}

/** The tables as they were when the backup was taken; what came later is migrated at the next start. */
async function makeTables(database: Database, manifest: Manifest, record: RecordCopy): Promise<void> {
  await migrate(database, migrationsFolder, manifest.migrations.length);
  await database.execute('DELETE FROM migration');
  await database.insert('installation', { id: 'this', mode: restoring, createdAt: new Date() });
  const shape = ({ name, columns, primaryKey }: TableShape): string =>
    JSON.stringify([name, columns.map((column) => [column.name, column.kind]), primaryKey]);
  const now = (await record.tables()).map(shape);
  const strange = manifest.tables.find((table) => !now.includes(shape(table)));
  if (strange || now.length !== manifest.tables.length) throw new BackupFault('notTheSame', strange?.name);
}

async function giveFiles(archive: Archive, { id, files }: Manifest, store: ObjectStore): Promise<void> {
  const give = async (file: CopiedFile): Promise<void> => {
    await archive.giveFile(file, store);
    const hashing = new Hashing();
    for await (const bytes of (await store.get(file.key)).pipe(hashing)) void bytes;
    if (hashing.sha256() !== file.sha256) throw new BackupFault('notTheSame', file.key);
  };
  const listed = archive.readLines(id, 'list', files) as AsyncIterable<CopiedFile>;
  for await (const done of inTurns(listed, filesAtOnce, give)) void done;
}
