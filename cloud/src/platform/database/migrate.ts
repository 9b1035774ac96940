import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, parse } from 'node:path';
import type { UmzugStorage } from 'umzug';
import type { Database, Transaction } from './database';
import { underMigrationLock } from './migrationLock';
import { Schema } from './schema';

interface MigrationModule {
  readonly up: (schema: Schema) => Promise<void>;
}

const load = createRequire(__filename);

/** Beside `src` in the sources, beside the compiled `src` in `dist`. */
export const migrationsFolder = join(__dirname, '../../../migrations');

/** The names of all migrations of the program, in order. */
export function migrationNames(folder = migrationsFolder): string[] {
  return migrationFiles(folder).map((file) => parse(file).name);
}

/**
 * Brings the database to the newest form, or to that after the first `upTo` files: each numbered file once, in order,
 * never back. Answers the names run now.
 */
export async function migrate(
  database: Database,
  folder = migrationsFolder,
  upTo = Number.POSITIVE_INFINITY,
): Promise<string[]> {
  const files = migrationFiles(folder).slice(0, upTo);
  if (await allApplied(database, files)) return [];
  // Loaded only when there is something to run: it brings a command line of its own, a tenth of a start.
  const { Umzug } = await import('umzug');
  return underMigrationLock(database, async () => {
    const umzug = new Umzug({
      migrations: files.map((file) => ({
        name: parse(file).name,
        up: () => runOne(database, load(join(folder, file)) as MigrationModule),
      })),
      storage: await appliedMigrations(database),
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
  const applied = new Set(await (await appliedMigrations(database)).executed({} as never));
  return files.every((file) => applied.has(parse(file).name));
}

async function appliedMigrations(database: Database): Promise<UmzugStorage> {
  await database.execute(
    'CREATE TABLE IF NOT EXISTS migration (name VARCHAR(100) NOT NULL PRIMARY KEY, applied_at DATETIME(3) NOT NULL)',
  );
  return {
    async executed() {
      const rows = await database.select<{ name: string }>('SELECT name FROM migration ORDER BY name');
      return rows.map(({ name }) => name);
    },
    async logMigration({ name }) {
      await database.insert('migration', { name, appliedAt: new Date() });
    },
    async unlogMigration() {
      throw new Error('migrations only go forward');
    },
  };
}
