import { randomBytes } from 'node:crypto';
import { readFile } from '@twin-pledge/shared/contracts/papers/readFile';
import { showDeskCase } from '@twin-pledge/shared/contracts/desk/showDeskCase';
import { openRecordCopy } from '../platform/backup/openRecordCopy';
import type { TableShape } from '../platform/backup/tableShape';
import { FieldCipher } from '../platform/crypto/fieldCipher';
import { sealedColumns } from '../platform/rotation/sealedColumns';
import { readSettings } from '../platform/settings/readSettings';
import { Settings } from '../platform/settings/settings';
import { openObjectStore } from '../platform/storage/openObjectStore';
import { startCloud as startProgram, type StartedCloud } from '../startCloud';
import { Log } from '../platform/log/log';
import { callEndpoint, requestEndpoint } from '../../../tests/support/callEndpoint';
import { fileOf, filedWithPapers } from '../../../tests/support/filedWithPapers';
import { fingerprintOf, inBucket, inFolder, type Shelf } from '../../../tests/support/shelves';
import { signedStaff } from '../../../tests/support/signedStaff';
import { startCloud, type RunningCloud } from '../../../tests/support/startCloud';
import { trackedFiles, textOf } from '../../../tests/architecture/trackedFiles';
import { rotateKeys } from './rotateKeys';

const keyText = (id: string): string => `${id}:${randomBytes(32).toString('base64')}`;
const old = keyText('k1');
const next = keyText('k2');
const others = { BLIND_INDEX_KEY: randomBytes(32).toString('base64'), CHAIN_KEY: randomBytes(32).toString('base64') };

const sources = trackedFiles(/^cloud\/src\/(features|platform)\/.*\.ts$/)
  .filter((path) => !path.endsWith('.test.ts'))
  .map(textOf)
  .join('\n');
/** Whether a seal is made for this place: named whole, or put together from table and column. */
const namedInSources = (place: string): boolean =>
  sources.includes(`'${place}'`) ||
  (sources.includes('`proxy_mandate.${place}`') && /^proxy_mandate\./.test(place)) ||
  (sources.includes('`${table}.content`') && /^survey_(letter|statement)\.content$/.test(place));

/** A row that every rule of its table takes, its sealed values made for this test. */
function madeRow({ columns }: TableShape, sealed: (column: string) => string | undefined) {
  return columns.map(({ name, kind }) => {
    const value = sealed(name);
    if (value !== undefined) return value;
    if (kind === 'integer') return 1;
    if (kind === 'instant') return '2026-03-02T01:00:00.000Z';
    return /^on_|_(on|until)$/.test(name) ? '2026-03-02' : 'x';
  });
}

describe.each([
  ['a folder', inFolder],
  ['a bucket', inBucket],
])('a new key, with files in %s,', (_, openShelf) => {
  let cloud: RunningCloud;
  let shelf: Shelf;
  let lines: string[] = [];
  const print = (line: string) => void lines.push(line);
  const environment = (fieldKeys: string): NodeJS.ProcessEnv => {
    const { database } = cloud.get(Settings);
    const url = database.dialect === 'mysql' ? database.url : '';
    const keys = { FIELD_KEYS: fieldKeys, ...others };
    return { MODE: 'demonstration', DATA_DIR: cloud.dataDir, DATABASE_URL: url, ...shelf.settings, ...keys };
  };
  const started = (fieldKeys: string): Promise<StartedCloud> =>
    startProgram(readSettings({ ...environment(fieldKeys), PORT: '0' }), {
      background: false,
      log: new Log('error', () => undefined),
      clock: cloud.clock,
    });

  beforeAll(async () => {
    shelf = await openShelf();
    cloud = await startCloud({
      // The first step: every process knows the new key, none uses it yet.
      settings: { ...shelf.settings, FIELD_KEYS: `${old},${next}`, ...others },
      at: '2026-03-06T10:00:00+08:00',
    });
  });
  beforeEach(() => (lines = []));
  afterAll(async () => {
    await cloud.stop();
    await shelf.stop();
  });

  it('takes the place of the old one while the program runs, and the old one can go', async () => {
    const handler = await signedStaff(cloud);
    const { caseId, register, phone } = await filedWithPapers(cloud);
    const fileId = fileOf(register);
    const readers = (url: string) =>
      Promise.all([
        callEndpoint(url, showDeskCase, { params: { id: caseId } }, { token: handler.token }),
        requestEndpoint(url, readFile, { params: { id: fileId } }, phone).then((answer) => answer.text()),
      ]);
    const before = await readers(cloud.url);
    const both = await started(`${next},${old}`);
    const busy = filedWithPapers(cloud);
    expect(await rotateKeys(['--count'], environment(`${next},${old}`), print)).toBe(1);
    await rotateKeys([], environment(`${next},${old}`), print);
    await busy;
    expect(await readers(both.url)).toEqual(before);
    await both.stop(1_000);
    lines = [];
    expect(await rotateKeys([], environment(`${next},${old}`), print)).toBe(0);
    expect(lines.at(-1)).toBe(
      '全部都用钥匙 k2 密封了。钥匙 k1 现在什么也没有密封：换下来的可以从设置里拿掉（旧的备份还要用它，请另外留着），刚加上的不要动。',
    );
    lines = [];
    expect(await rotateKeys(['--count'], environment(`${next},${old}`), print)).toBe(0);
    const alone = await started(next);
    expect(await readers(alone.url).finally(() => alone.stop(1_000))).toEqual(before);
    const all = await fingerprintOf(readSettings(environment(next)));
    expect(Object.keys(all).filter((key) => key.startsWith('files/')).length).toBeGreaterThan(3);
  });

  it('reaches every sealed column of every table, the insert-only ones too', async () => {
    const settings = readSettings(environment(`${next},${old}`));
    const [before, after] = [
      new FieldCipher(settings.keys.field.slice(1)),
      new FieldCipher(settings.keys.field.slice(0, 1)),
    ];
    const record = await openRecordCopy(settings.database);
    const tables = await record.tables();
    const all = sealedColumns(tables);
    const plainOf = (place: string) => `sealed for ${place}`;
    for (const table of tables) {
      const own = all.filter((one) => one.table === table.name);
      if (own.length === 0) continue;
      const sealed = (name: string) => {
        const place = own.find(({ column }) => column === name)?.place;
        return place === undefined ? undefined : before.encrypt(place, plainOf(place));
      };
      await record.add(table, [madeRow(table, sealed)]);
    }
    expect([await rotateKeys([], environment(`${next},${old}`), print), lines]).toEqual([0, lines]);
    expect(all.length).toBeGreaterThan(50);
    expect(all.map(({ place }) => place).filter((place) => !namedInSources(place))).toEqual([]);
    for (const { table, column, place } of all) {
      const shape = tables.find(({ name }) => name === table)!;
      const at = shape.columns.findIndex(({ name }) => name === column);
      const values: (string | number | null)[] = [];
      for await (const row of record.rows(shape)) values.push(row[at] ?? null);
      const opened = values.filter((value) => value !== null).map((value) => after.decrypt(place, String(value)));
      expect([place, opened.includes(plainOf(place))]).toEqual([place, true]);
    }
    await record.close();
  });

  it('leaves what it can’t open, says so, and does the rest', async () => {
    const strange = new FieldCipher([{ id: 'k0', key: randomBytes(32) }]);
    const row = { id: 'STRANGE', wechat: 'x' };
    await cloud.database.insert('wechat_token', {
      appId: row.id,
      tokenEnc: strange.encrypt('wechat_token.token', row.wechat),
      expiresAt: new Date(),
    });
    const store = openObjectStore(readSettings(environment(next)).storage);
    const { Readable } = await import('node:stream');
    await store.put('files/00/DAMAGED', Readable.from([Buffer.from('no file of ours')], { objectMode: false }));
    expect(await rotateKeys([], environment(`${next},${old}`), print)).toBe(1);
    expect(lines).toEqual([
      'wechat_token.token_enc：还剩1处',
      '文件：还剩1处',
      '还有2处不是用钥匙 k2 密封的。它们打不开，旧钥匙先不要拿掉。',
    ]);
  });

  it('may not be a way to change what is insert-only', async () => {
    const cipher = new FieldCipher(readSettings(environment(next)).keys.field);
    const again = cipher.encrypt('notice.content', 'another text');
    const change = (sql: string, values: string[]) => cloud.database.execute(sql, values);
    await expect(change('UPDATE notice SET content_enc = ?', [again])).rejects.toThrow(/insert-only/);
    await expect(change("UPDATE notice SET number = 'other'", [])).rejects.toThrow(/insert-only/);
    await expect(change('DELETE FROM notice', [])).rejects.toThrow(/insert-only/);
  });
});

describe('rotating keys', () => {
  it('explains itself', async () => {
    const lines: string[] = [];
    expect(await rotateKeys(['--what'], {}, (line) => void lines.push(line))).toBe(2);
    expect(lines[0]).toContain('npm run keys:rotate');
  });
});
