import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, parse } from 'node:path';
import type { UmzugStorage } from 'umzug';
import { SettingsError } from '../settings/settingsError';
import type { Database, Transaction } from './database';
import { databaseCodes } from './databaseCodes';
import { underMigrationLock } from './migrationLock';
import { Schema } from './schema';

interface MigrationModule {
  readonly up: (schema: Schema) => Promise<void>;
}

const load = createRequire(__filename);

const noRights =
  'DATABASE_URL: this account has no right to the database: run npm run migrate -- --for with its name, as the account that may';
const older =
  'DATABASE_URL: the database is older than this program, and this account may not change its tables: run npm run migrate as the one that may';
const denied = ['ER_TABLEACCESS_DENIED_ERROR', 'ER_DBACCESS_DENIED_ERROR'];
const noTable = ['ER_NO_SUCH_TABLE', 'ER_TABLEACCESS_DENIED_ERROR'];

/** Beside `src` in the sources, beside the compiled `src` in `dist`. */
export const migrationsFolder = join(__dirname, '../../../migrations');

/** The names of all migrations of the program, in order. */
export function migrationNames(folder = migrationsFolder): string[] {
  return migrationFiles(folder).map((file) => parse(file).name);
}

/**
 * Brings the database to the newest form, or to that after the first `upTo` files: each numbered file once, in order,
 * never back. Answers the names run now; throws a SettingsError where there is one to run and the account may not.
 */
export async function migrate(
  database: Database,
  folder = migrationsFolder,
  upTo = Number.POSITIVE_INFINITY,
): Promise<string[]> {
  const files = migrationFiles(folder).slice(0, upTo);
  if (await allApplied(database, files)) return [];
  await makeList(database);
  // Loaded only when there is something to run: it brings a command line of its own, a tenth of a start.
  const { Umzug } = await import('umzug');
  return underMigrationLock(database, async () => {
    const umzug = new Umzug({
      migrations: files.map((file) => ({
        name: parse(file).name,
        up: () => runOne(database, load(join(folder, file)) as MigrationModule),
      })),
      storage: listOfApplied(database),
      logger: undefined,
    });
    return (await umzug.up()).map(({ name }) => name);
  });
}

/** On SQLite a migration that fails leaves nothing behind; MySQL commits at each change of a table. */
async function runOne(database: Database, migration: MigrationModule): Promise<void> {
  const schemaIn = (tx?: Transaction): Schema =>
    new Schema(database.dialect, async (sql) => void (await database.execute(sql, [], tx)));
  if (database.dialect === 'sqlite') await database.transaction((tx) => migration.up(schemaIn(tx)));
  else await migration.up(schemaIn());
}

/** The numbered files, in order; throws when two share a number, as their order would be chance. */
function migrationFiles(folder: string): string[] {
  const files = readdirSync(folder)
    .filter((file) => /^\d{4}-[\w-]+\.(ts|js)$/.test(file))
    .sort();
  const numbers = files.map((file) => file.slice(0, 4));
  const twice = numbers.find((number, index) => numbers.indexOf(number) !== index);
  if (twice) throw new Error(`two migrations have the number ${twice}`);
  return files;
}

/** Whether a database is as new as the program, seen without taking the lock: a start that changes nothing is the usual one. */
async function allApplied(database: Database, files: readonly string[]): Promise<boolean> {
  const applied = new Set(await appliedNames(database).catch(noneWithoutList(database)));
  return files.every((file) => applied.has(parse(file).name));
}

async function appliedNames(database: Database): Promise<string[]> {
  const rows = await database.select<{ name: string }>('SELECT name FROM migration ORDER BY name');
  return rows.map(({ name }) => name);
}

/** An account that has no right to a table is told nothing of whether it is there. */
function noneWithoutList({ dialect }: Database): (error: unknown) => string[] {
  return (error) => {
    const codes = databaseCodes(error);
    if (codes.includes('ER_DBACCESS_DENIED_ERROR')) throw new SettingsError([noRights]);
    const none =
      dialect === 'sqlite' ? /no such table/.test(String(error)) : codes.some((code) => noTable.includes(code));
    if (none) return [];
    throw error;
  };
}

/** The first thing that is refused to an account that may not change tables, before anything is half done. */
async function makeList(database: Database): Promise<void> {
  const sql =
    'CREATE TABLE IF NOT EXISTS migration (name VARCHAR(100) NOT NULL PRIMARY KEY, applied_at DATETIME(3) NOT NULL)';
  await database.execute(sql).catch((error: unknown) => {
    if (!databaseCodes(error).some((code) => denied.includes(code))) throw error;
    throw new SettingsError([older]);
  });
}

function listOfApplied(database: Database): UmzugStorage {
  return {
    executed: () => appliedNames(database),
    async logMigration({ name }) {
      await database.insert('migration', { name, appliedAt: new Date() });
    },
    async unlogMigration() {
      throw new Error('migrations only go forward');
    },
  };
}
