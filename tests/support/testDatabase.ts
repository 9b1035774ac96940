import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mysql from 'mysql2';

/** Where a suite keeps its record: nothing in it before, nothing left after. */
export interface TestDatabase {
  readonly dialect: 'sqlite' | 'mysql';
  readonly dataDir: string;
  /** `DATABASE_URL` of the settings; undefined for SQLite in `dataDir`. */
  readonly url: string | undefined;
  drop(): Promise<void>;
}

/** Whether the tests of this project can run here: those on MariaDB need a server. */
export const databaseAtHand = process.env['TEST_DIALECT'] !== 'mariadb' || Boolean(process.env['TEST_MYSQL_URL']);

/** Makes an empty database of the kind this project tests on (`TEST_DIALECT`). */
export async function makeTestDatabase(): Promise<TestDatabase> {
  const dataDir = mkdtempSync(join(tmpdir(), 'twin-pledge-test-'));
  const removeFolder = (): void => rmSync(dataDir, { recursive: true, force: true });
  if (process.env['TEST_DIALECT'] !== 'mariadb') {
    return { dialect: 'sqlite', dataDir, url: undefined, drop: async () => removeFolder() };
  }
  const server = process.env['TEST_MYSQL_URL'];
  if (!server) throw new Error('no MariaDB to test on');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(server, `CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
  return {
    dialect: 'mysql',
    dataDir,
    url: `${server}/${name}`,
    drop: async () => {
      await onServer(server, `DROP DATABASE ${name}`);
      removeFolder();
    },
  };
}

function onServer(url: string, sql: string): Promise<void> {
  const connection = mysql.createConnection(url);
  return new Promise((resolve, reject) => {
    connection.query(sql, (error) => {
      connection.end(() => (error ? reject(error) : resolve()));
    });
  });
}
