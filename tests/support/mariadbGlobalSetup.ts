import { mariadbProgram, startMariadb, type PrivateMariadb } from './mariadb';

declare global {
  var privateMariadb: PrivateMariadb | undefined;
}

/** One MariaDB for a whole run of tests; each suite makes a database of its own in it. */
export default async function setUp(): Promise<void> {
  if (process.env['TEST_MYSQL_URL']) return;
  if (mariadbProgram()) {
    globalThis.privateMariadb = await startMariadb();
    process.env['TEST_MYSQL_URL'] = globalThis.privateMariadb.url;
    return;
  }
  const sentence = 'mariadbd is not installed: the tests on MariaDB are skipped';
  if (process.env['REQUIRE_MARIADB'] === '1') throw new Error(`${sentence}, but REQUIRE_MARIADB is 1`);
  process.stdout.write(`${sentence}\n`);
}
