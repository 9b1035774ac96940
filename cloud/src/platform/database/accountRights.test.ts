import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asAccount, newAccount, programAccount } from '../../../../tests/support/programAccount';
import { caseOffice, inquiredCase } from '../../../../tests/support/procedureWalk';
import { startCloud, type RunningCloud } from '../../../../tests/support/startCloud';
import { databaseAtHand, makeTestDatabase, type TestDatabase } from '../../../../tests/support/testDatabase';
import { migrateTables } from '../../commands/migrateTables';
import { verifyAudit } from '../../commands/verifyAudit';
import { Log } from '../log/log';
import { readSettings } from '../settings/readSettings';
import { Settings } from '../settings/settings';
import { startCloud as startProgram } from '../../startCloud';
import { mayMoreThanNeeded } from './accountRights';
import { openDatabase } from './openDatabase';

const onServer = process.env['TEST_DIALECT'] === 'mariadb' && databaseAtHand ? describe : describe.skip;
const mysql = (url: string) => ({ dialect: 'mysql' as const, url, mostConnections: 2 });

onServer('the account of the running program', () => {
  let cloud: RunningCloud;
  let environment: Record<string, string>;
  let url: string;
  beforeAll(async () => {
    cloud = await startCloud({ at: '2026-03-09T09:00:00+08:00', leastRights: true });
    const { database } = cloud.get(Settings);
    url = database.dialect === 'mysql' ? database.url : '';
    environment = { DATABASE_URL: url, DATA_DIR: cloud.dataDir, PORT: '0' };
  });
  afterAll(async () => {
    await cloud.stop();
    await asAccount(process.env['TEST_MYSQL_URL'] ?? '', `DROP USER '${new URL(url).username}'@'%'`);
  });

  it('is enough for a case from the phone to the decision, for work by night, and for the next start', async () => {
    const office = await caseOffice(cloud);
    const { walk, id } = await inquiredCase(cloud, office);
    await walk.act('handler', 'startPublicity', { photos: [id, id] });
    await walk.act('handler', 'recordAssessment', { needs: ['medical'] });
    cloud.clock.set('2026-03-17T12:00:00+08:00');
    await walk.act('handler', 'endPublicity');
    await walk.act('handler', 'giveOpinion', { opinion: 'approve', reason: '人均收入低于标准' });
    expect((await walk.act('leader', 'approve')).status).toBe('approved');
    await cloud.drainOutbox();
    expect((await cloud.runScheduled()).length).toBeGreaterThan(5);
    expect(cloud.logged.filter((line) => /"level":"(warn|error)"/.test(line))).toEqual([]);

    const next = await startProgram(readSettings(environment), { background: false, log: new Log('error', () => {}) });
    expect((await fetch(`${next.url}/ready`)).status).toBe(200);
    await next.stop(1_000);
    const lines: string[] = [];
    expect(await verifyAudit(environment, (line) => void lines.push(line))).toBe(0);
  });

  it.each([
    'DROP TABLE outbox',
    'ALTER TABLE outbox ADD COLUMN more INT',
    'CREATE TABLE more (id INT)',
    'TRUNCATE TABLE outbox',
    'DROP TRIGGER audit_entry_no_update',
    'CREATE TRIGGER more BEFORE UPDATE ON outbox FOR EACH ROW SET NEW.attempts = 0',
    'UPDATE audit_entry SET action = action',
    'DELETE FROM audit_entry',
    'UPDATE decision SET id = id',
    'DELETE FROM aid_case',
    'DELETE FROM audit_chain',
    "INSERT INTO migration (name, applied_at) VALUES ('9999', NOW())",
    'SELECT user FROM mysql.user',
    "SELECT 1 INTO OUTFILE '/tmp/more'",
    "GRANT DELETE ON aid_case TO 'somebody'",
  ])('may not %s', async (sql) => {
    await expect(asAccount(url, sql)).rejects.toThrow(/denied|not allowed|can't find any matching row/i);
  });

  it('is told from one that may more', async () => {
    for (const [address, more] of [
      [url, false],
      [url.replace(/\/\/[^@]*@/, '//root@'), true],
    ] as const) {
      const database = openDatabase(mysql(address));
      expect(await mayMoreThanNeeded(database)).toBe(more);
      await database.close();
    }
  });
});

onServer('a start with an account that may not change tables', () => {
  let place: TestDatabase;
  let folder: string;
  beforeEach(async () => {
    place = await makeTestDatabase();
    folder = mkdtempSync(join(tmpdir(), 'twin-pledge-rights-'));
  });
  afterEach(async () => {
    await asAccount(place.url ?? '', `DROP USER '${new URL(place.url ?? '').pathname.slice(1)}'@'%'`);
    await place.drop();
    rmSync(folder, { recursive: true, force: true });
  });
  const start = (url: string) =>
    startProgram(readSettings({ DATABASE_URL: url, DATA_DIR: folder, PORT: '0' }), { background: false });

  it('says that it has no right at all, before the first migration', async () => {
    const url = await newAccount(place.url ?? '');
    await expect(start(url)).rejects.toThrow('DATABASE_URL: this account has no right to the database');
  });

  it('says that the database is older than the program', async () => {
    const url = await programAccount(place.url ?? '');
    await asAccount(place.url ?? '', 'DELETE FROM migration ORDER BY name DESC LIMIT 1');
    await expect(start(url)).rejects.toThrow('DATABASE_URL: the database is older than this program');
  });

  it('has its rights from an owner that the database’s image made, with deploy/accounts.sh', async () => {
    const { hostname, port, pathname } = new URL(place.url ?? '');
    const name = pathname.slice(1);
    const owner = `mysql://${name}_owner:owner@${hostname}:${port}/${name}`;
    const program = `mysql://${name}:program@${hostname}:${port}/${name}`;
    await asAccount(place.url ?? '', `CREATE USER '${name}_owner'@'%' IDENTIFIED BY 'owner'`);
    await asAccount(place.url ?? '', `GRANT ALL ON ${name}.* TO '${name}_owner'@'%'`);
    const asTheImage = `docker_process_sql() { mariadb --protocol=tcp -h ${hostname} -P ${port} -u root "$@"; }`;
    execFileSync('bash', ['-ec', `${asTheImage}; . deploy/accounts.sh`], {
      cwd: join(__dirname, '../../../..'),
      env: {
        PATH: process.env['PATH'] ?? '',
        ...{ MARIADB_DATABASE: name, MARIADB_USER: `${name}_owner` },
        ...{ MARIADB_PROGRAM_USER: name, MARIADB_PROGRAM_PASSWORD: 'program' },
      },
    });
    await expect(asAccount(program, 'SELECT 1')).rejects.toThrow('denied');
    expect(await migrateTables(['--for', name], { DATABASE_URL: owner }, () => {})).toBe(0);
    await (await start(program)).stop(1_000);
    await expect(asAccount(program, 'DROP TABLE outbox')).rejects.toThrow('denied');
    await asAccount(place.url ?? '', `DROP USER '${name}_owner'@'%'`);
  });

  it('gets the same rights again, and loses what it had too much of single tables', async () => {
    const url = await programAccount(place.url ?? '');
    const { username } = new URL(url);
    await asAccount(place.url ?? '', `GRANT UPDATE, DELETE ON audit_entry TO '${username}'@'%'`);
    const printed: string[] = [];
    const args = ['--for', username];
    expect(await migrateTables([...args, '--print'], { DATABASE_URL: place.url }, (line) => printed.push(line))).toBe(
      0,
    );
    expect(printed).toContain(`GRANT SELECT, INSERT ON \`audit_entry\` TO '${username}'@'%';`);
    await asAccount(url, 'UPDATE audit_entry SET action = action');
    expect(await migrateTables(args, { DATABASE_URL: place.url }, () => {})).toBe(0);
    await expect(asAccount(url, 'UPDATE audit_entry SET action = action')).rejects.toThrow('denied');
  });
});
