import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DatabaseHosts } from '../database/databaseHosts';
import { mayBePlain } from './plainLines';
import type { DatabaseSettings, Mode } from './settings';
import { SettingsError } from './settingsError';
import { settingTexts, type SettingTexts } from './settingTexts';

interface Reading {
  readonly mode: Mode;
  readonly dataDir: string;
  readonly problems: string[];
}

/** What the settings say of the database; what is wrong is appended to `problems`, a sentence each. */
export function databaseOf(texts: SettingTexts, { mode, dataDir, problems }: Reading): DatabaseSettings {
  if (!texts.DATABASE_URL) return { dialect: 'sqlite', file: join(dataDir, 'twin-pledge.sqlite') };
  const authority = texts.DATABASE_CA === undefined ? undefined : certificateIn(texts.DATABASE_CA, problems);
  const hosts = new DatabaseHosts(texts.DATABASE_URL).inOrder();
  if (
    mode === 'production' &&
    authority === undefined &&
    hosts.some(({ host }) => !mayBePlain(texts, 'database', host))
  )
    problems.push(
      'DATABASE_CA must be given in production, unless PLAIN_LINES names database: a private network, and nobody else on it',
    );
  return { dialect: 'mysql', url: texts.DATABASE_URL, mostConnections: texts.DATABASE_CONNECTIONS ?? 20, authority };
}

/** As `readSettings`, of the database alone: for whoever may change its tables and has none of the keys. */
export function readDatabaseSettings(environment: NodeJS.ProcessEnv): DatabaseSettings {
  const reading = settingTexts.safeParse(environment);
  if (!reading.success) throw new SettingsError(reading.error.issues.map(({ message }) => message));
  const { MODE: mode = 'demonstration', DATA_DIR: dataDir = 'data' } = reading.data;
  const problems: string[] = [];
  const settings = databaseOf(reading.data, { mode, dataDir: resolve(dataDir), problems });
  if (problems.length > 0) throw new SettingsError(problems);
  return settings;
}

function certificateIn(path: string, problems: string[]): string {
  try {
    const text = readFileSync(path, 'utf8');
    if (text.includes('-----BEGIN CERTIFICATE-----')) return text;
  } catch {
    // Said below, as for a file that holds something else.
  }
  problems.push(`DATABASE_CA ${path} must be a file with a certificate (PEM)`);
  return '';
}
