import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { showDeskCase } from '@twin-pledge/shared/contracts/desk/showDeskCase';
import { Audit } from '../platform/audit/audit';
import { AuditRoots } from '../platform/audit/auditRoots';
import { Database } from '../platform/database/database';
import { Settings } from '../platform/settings/settings';
import { startCloud as startProgram } from '../startCloud';
import { readSettings } from '../platform/settings/readSettings';
import { Log } from '../platform/log/log';
import { fingerprintOf, inBucket, inFolder, type Shelf } from '../../../tests/support/shelves';
import { filedWithPapers } from '../../../tests/support/filedWithPapers';
import { signedStaff } from '../../../tests/support/signedStaff';
import { startCloud, type RunningCloud } from '../../../tests/support/startCloud';
import { submittedCase } from '../../../tests/support/submittedCase';
import { makeTestDatabase, type TestDatabase } from '../../../tests/support/testDatabase';
import { callEndpoint } from '../../../tests/support/callEndpoint';
import { backup } from './backup';
import { restore } from './restore';

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());

describe.each([
  ['a folder', inFolder],
  ['a bucket', inBucket],
])('a backup of the record and of %s of files', (_, openShelf) => {
  let cloud: RunningCloud;
  let shelf: Shelf;
  let target: TestDatabase;
  let targetShelf: Shelf;
  let folder: string;
  let filed: Awaited<ReturnType<typeof submittedCase>>;
  let token: string;
  let lines: string[] = [];
  const print = (line: string) => void lines.push(line);

  const environmentOf = (place: { dataDir: string; url?: string | undefined }, files: Shelf): NodeJS.ProcessEnv => ({
    MODE: 'demonstration',
    DATA_DIR: place.dataDir,
    DATABASE_URL: place.url ?? '',
    ...files.settings,
  });
  const own = (): NodeJS.ProcessEnv => {
    const { database } = cloud.get(Settings);
    return environmentOf({ dataDir: cloud.dataDir, url: database.dialect === 'mysql' ? database.url : '' }, shelf);
  };
  const other = (): NodeJS.ProcessEnv => environmentOf(target, targetShelf);
  const takenBackup = async (): Promise<string> => {
    lines = [];
    expect([await backup(['--to', folder], own(), print), lines]).toEqual([0, lines]);
    return /备份在 (\S+)/.exec(lines.join('\n'))?.[1] ?? '';
  };

  beforeAll(async () => {
    shelf = await openShelf();
    cloud = await startCloud({ settings: shelf.settings, at: '2026-03-06T10:00:00+08:00' });
    const handler = await signedStaff(cloud, { name: '示范经办' });
    filed = await submittedCase(cloud, handler);
    await filedWithPapers(cloud);
    cloud.clock.advanceDays(1);
    await cloud.get(AuditRoots).sealYesterday();
    await cloud.drainOutbox();
    token = await cloud.tokenFor({ kind: 'staff', staffId: handler.staffId });
  });
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'twin-pledge-backup-'));
    [target, targetShelf] = [await makeTestDatabase(), await openShelf()];
    copyFileSync(join(cloud.dataDir, 'keys.json'), join(target.dataDir, 'keys.json'));
    lines = [];
  });
  afterEach(async () => {
    await target.drop();
    await targetShelf.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  afterAll(async () => {
    await cloud.stop();
    await shelf.stop();
  });

  it('comes back as it was, hash by hash, and the program goes on with it', async () => {
    const before = await fingerprintOf(cloud.get(Settings));
    const taken = await takenBackup();
    lines = [];
    expect([await restore(['--from', taken], other(), print), lines]).toEqual([0, lines]);
    expect(lines.at(-1)).toMatch(/^记录完好：\d+条链，\d+条记录，1个每日总校验/);
    const settings = readSettings({ ...other(), PORT: '0' });
    expect(await fingerprintOf(settings)).toEqual(before);
    expect(Object.keys(before).filter((key) => key.startsWith('files/')).length).toBeGreaterThan(2);
    const again = await startProgram(settings, { background: false, log: new Log('error'), clock: cloud.clock });
    const shown = await callEndpoint(again.url, showDeskCase, { params: { id: filed.id } }, { token }).finally(() =>
      again.stop(1_000),
    );
    expect(shown).toMatchObject({ number: filed.number });
  });

  it('is of one moment, while others go on writing', async () => {
    const [audit, database] = [cloud.get(Audit), cloud.get(Database)];
    let writing = true;
    const written = (async () => {
      let count = 0;
      for (; writing; count += 1) {
        const event = { chainId: `busy-${count % 7}`, action: 'test.written', actor: { kind: 'system' } as const };
        await database.transaction((tx) => audit.append(tx, event));
        await new Promise((go) => setImmediate(go));
      }
      return count;
    })();
    const taken = await takenBackup().finally(() => (writing = false));
    expect(await written).toBeGreaterThan(5);
    expect([await restore(['--from', taken], other(), print), lines.at(-1)]).toEqual([
      0,
      expect.stringContaining('记录完好'),
    ]);
  });

  it('tells nothing to whoever finds it, nor to other keys', async () => {
    const taken = await takenBackup();
    const planted = ['示小兰', '示范经办', '三组15号', filed.number, filed.id, 'residence'];
    const found = filesUnder(taken).flatMap((path) => {
      const bytes = readFileSync(path);
      return planted.filter((text) => bytes.includes(text) || bytes.includes(Buffer.from(text).toString('base64')));
    });
    expect(found).toEqual([]);
    rmSync(join(target.dataDir, 'keys.json'));
    lines = [];
    expect(await restore(['--from', taken], other(), print)).toBe(1);
    expect(lines).toEqual([expect.stringMatching(/^这份备份要用钥匙 d1 才能打开/)]);
    const keys = JSON.parse(readFileSync(join(cloud.dataDir, 'keys.json'), 'utf8')) as Record<string, string>;
    const chain = Buffer.alloc(32, 7).toString('base64');
    writeFileSync(join(target.dataDir, 'keys.json'), JSON.stringify({ ...keys, CHAIN_KEY: chain }));
    lines = [];
    expect(await restore(['--from', taken], other(), print)).toBe(1);
    expect(lines).toEqual([expect.stringMatching(/^这份备份要用钥匙 CHAIN_KEY 才能打开/)]);
  });

  it('that was changed, cut short or lost a part is refused before anything is written', async () => {
    const taken = await takenBackup();
    const part = join(taken, 'tables', 'aid_case');
    const whole = readFileSync(part);
    truncateSync(part, whole.length - 1);
    expect(await restore(['--from', taken], other(), print)).toBe(1);
    writeFileSync(part, whole);
    const file = filesUnder(join(taken, 'files'))[0]!;
    const bytes = readFileSync(file);
    bytes[bytes.length - 1] = bytes[bytes.length - 1]! ^ 1;
    writeFileSync(file, bytes);
    expect(await backup(['--check', taken], own(), print)).toBe(1);
    rmSync(file);
    expect(await restore(['--from', taken], other(), print)).toBe(1);
    const damaged = expect.stringMatching(/^备份坏了/);
    expect(lines.filter((line) => !line.includes('备份在'))).toEqual(
      expect.arrayContaining([damaged, damaged, damaged]),
    );
    expect(await fingerprintOf(readSettings({ ...other(), PORT: '0' }))).toEqual({});
  });

  it('goes only into what is empty', async () => {
    const taken = await takenBackup();
    lines = [];
    expect(
      await restore(
        ['--from', taken],
        { ...own(), ...targetShelf.settings, STORAGE: targetShelf.settings['STORAGE'] ?? 'disk' },
        print,
      ),
    ).toBe(1);
    expect(await restore(['--from', taken], { ...other(), ...shelf.settings, DATA_DIR: cloud.dataDir }, print)).toBe(1);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/^放文件的地方不是空的/);
  });
});

describe('a backup that came to nothing', () => {
  let cloud: RunningCloud;
  let folder: string;
  beforeAll(async () => {
    cloud = await startCloud();
    folder = mkdtempSync(join(tmpdir(), 'twin-pledge-backup-'));
  });
  afterAll(async () => {
    await cloud.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const environment = (): NodeJS.ProcessEnv => {
    const { database } = cloud.get(Settings);
    const url = database.dialect === 'mysql' ? database.url : '';
    return { MODE: 'demonstration', DATA_DIR: cloud.dataDir, DATABASE_URL: url };
  };

  it('never looks whole', async () => {
    const lines: string[] = [];
    const print = (line: string) => void lines.push(line);
    const gone = await inBucket();
    await gone.stop();
    await expect(backup(['--to', folder], { ...environment(), ...gone.settings }, print)).rejects.toThrow();
    const begun = join(folder, readdirSync(folder)[0]!);
    expect(filesUnder(begun).length).toBeGreaterThan(20);
    expect(await backup(['--check', begun], environment(), print)).toBe(1);
    expect(lines).toEqual(['这份备份没有做完，不能用。']);
  });

  it.each([[[]], [['--to', 'x', '--check', 'y']], [['--what']]])('explains itself for %j', async (args) => {
    const lines: string[] = [];
    expect(await backup(args, environment(), (line) => void lines.push(line))).toBe(2);
    expect(await restore(['--what'], environment(), (line) => void lines.push(line))).toBe(2);
    expect(lines[0]).toContain('npm run backup');
  });
});
