import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings } from './readSettings';
import { SettingsError } from './settingsError';

const papers = { STORAGE: 's3', S3_BUCKET: 'papers', S3_ACCESS_KEY: 'a', S3_SECRET_KEY: 's' };
const key = (): string => randomBytes(32).toString('base64');

describe('settings', () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'twin-pledge-settings-'));
  });
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  const production = (): Record<string, string> => ({
    MODE: 'production',
    DATA_DIR: dataDir,
    PUBLIC_URL: 'https://shuangnuo.example/',
    FIELD_KEYS: `k2:${key()},k1:${key()}`,
    BLIND_INDEX_KEY: key(),
    CHAIN_KEY: key(),
  });
  const problemsOf = (environment: Record<string, string>): readonly string[] => {
    try {
      readSettings(environment);
    } catch (error) {
      if (error instanceof SettingsError) return error.problems;
      throw error;
    }
    return [];
  };

  it('start a demonstration on this machine without any being given', () => {
    const settings = readSettings({ DATA_DIR: dataDir });
    expect(settings).toMatchObject({ mode: 'demonstration', host: '127.0.0.1', publicUrl: 'http://127.0.0.1:7001' });
    expect(settings.database).toEqual({ dialect: 'sqlite', file: join(dataDir, 'twin-pledge.sqlite') });
    expect(settings.wechat).toBeUndefined();
  });

  it('keep the keys of a demonstration for its owner only, and find them again', () => {
    const first = readSettings({ DATA_DIR: dataDir });
    expect(statSync(join(dataDir, 'keys.json')).mode & 0o777).toBe(0o600);
    expect(readSettings({ DATA_DIR: dataDir }).keys).toEqual(first.keys);
  });

  it('let production start with all it needs; the first field key encrypts', () => {
    const settings = readSettings(production());
    expect(settings.publicUrl).toBe('https://shuangnuo.example');
    expect(settings.keys.field.map(({ id }) => id)).toEqual(['k2', 'k1']);
  });

  it.each([
    [{ PORT: '70000' }, 'PORT must be a number from 0 to 65535'],
    [{ PORT: 'http' }, 'PORT must be a number from 0 to 65535'],
    [{ MODE: 'test' }, 'MODE must be demonstration or production'],
    [{ DATABASE_URL: 'postgres://host/name' }, 'DATABASE_URL must look like mysql://user:password@host:3306/name'],
    [{ PUBLIC_URL: 'ftp://x' }, 'PUBLIC_URL must be an http or https address'],
    [{ TODAY: '2026-02-30' }, 'TODAY must be a date like 2026-03-02'],
    [
      { DATABASE_URL: 'mysql://u:p@h/n', DATABASE_CA: '/nowhere/at/all' },
      'DATABASE_CA /nowhere/at/all must be a file with a certificate (PEM)',
    ],
    [{ STORAGE: 'tape' }, 'STORAGE must be disk or s3'],
    [{ POLICY_DIR: '/nowhere/at/all' }, 'POLICY_DIR /nowhere/at/all does not exist'],
    [{ WECHAT_APP_ID: 'wx1' }, 'WECHAT_APP_SECRET must be given with WECHAT_APP_ID'],
    [
      { WECHAT_APP_ID: 'wx1', WECHAT_APP_SECRET: 's', WECHAT_TEMPLATE_IDS: 'a' },
      'WECHAT_TEMPLATE_IDS must look like name:id,name:id',
    ],
    [
      { FIELD_KEYS: 'k1:short', BLIND_INDEX_KEY: key(), CHAIN_KEY: key() },
      'FIELD_KEYS must be 32 bytes in base64; make one with: openssl rand -base64 32',
    ],
  ])('say in one sentence what is wrong with %j', (given, sentence) => {
    expect(problemsOf({ DATA_DIR: dataDir, ...(given as Record<string, string>) })).toEqual([sentence]);
  });

  it('name every setting an S3 store lacks', () => {
    expect(problemsOf({ DATA_DIR: dataDir, STORAGE: 's3' })).toHaveLength(4);
  });

  it.each([
    [{ TODAY: '2026-03-02' }, 'TODAY is for demonstrations: production takes the date from the clock'],
    [{ PUBLIC_URL: 'http://shuangnuo.example' }, 'PUBLIC_URL must be https in production'],
    [{ PUBLIC_URL: '' }, 'PUBLIC_URL must be given in production: the https address people use'],
    [{ DATA_DIR: '' }, 'DATA_DIR must be given in production: a folder that is backed up'],
    [{ CHAIN_KEY: '' }, 'CHAIN_KEY must be 32 bytes in base64; make one with: openssl rand -base64 32'],
    [{ WECHAT_BASE_URL: 'http://api.example' }, 'WECHAT_BASE_URL must be https in production'],
    [{ DATABASE_URL: 'mysql://u:p@database/n' }, expect.stringMatching(/^DATABASE_CA must be given in production/)],
    [{ DATABASE_URL: 'mysql://u:p@127.0.0.1,10.0.0.7/n' }, expect.stringMatching(/^DATABASE_CA must be given/)],
    [{ DATABASE_URL: 'mysql://u:p@127.0.0.1.example/n' }, expect.stringMatching(/^DATABASE_CA must be given/)],
    [
      { DATABASE_URL: 'mysql://u:p@database/n', PLAIN_LINES: 'storage' },
      expect.stringMatching(/^DATABASE_CA must be given/),
    ],
    [{ ...papers, S3_ENDPOINT: 'http://storage:9000' }, expect.stringMatching(/^S3_ENDPOINT must be https/)],
    [{ PLAIN_LINES: 'everything' }, 'PLAIN_LINES may name database, storage, scanner, with commas between'],
    [{ VIRUS_SCANNER: 'clamd:3310', PLAIN_LINES: 'storage' }, expect.stringMatching(/^VIRUS_SCANNER must be a socket/)],
    [{ VIRUS_SCANNER: 'clamd' }, 'VIRUS_SCANNER must look like host:3310, or be the absolute path of a socket'],
  ])('refuse in production %j', (given, sentence) => {
    expect(problemsOf({ ...production(), ...(given as Record<string, string>) })).toEqual([sentence]);
  });

  it.each([
    [{ DATABASE_URL: 'mysql://u:p@127.0.0.1:3306/n' }],
    [{ DATABASE_URL: 'mysql://u:p@[::1]:3306,localhost/n' }],
    [{ DATABASE_URL: 'mysql://u:p@database/n', PLAIN_LINES: 'database' }],
    [{ ...papers, S3_ENDPOINT: 'http://storage:9000', PLAIN_LINES: 'database,storage' }],
    [{ ...papers, S3_ENDPOINT: 'https://storage.example' }],
    [{ VIRUS_SCANNER: '[::1]:3310' }],
    [{ VIRUS_SCANNER: '/run/clamav/clamd.ctl' }],
    [{ VIRUS_SCANNER: 'clamd:3310', PLAIN_LINES: 'storage,scanner' }],
  ])('let production speak with %j: TLS, this machine, or a line that was said to be private', (given) => {
    expect(problemsOf({ ...production(), ...given })).toEqual([]);
  });

  it('refuse weak, shared and borrowed keys in production', () => {
    const weak = Buffer.alloc(32, 7).toString('base64');
    expect(problemsOf({ ...production(), CHAIN_KEY: weak })[0]).toMatch(/^CHAIN_KEY is too weak/);
    const same = key();
    expect(problemsOf({ ...production(), CHAIN_KEY: same, BLIND_INDEX_KEY: same })).toEqual([
      'FIELD_KEYS, BLIND_INDEX_KEY and CHAIN_KEY must all differ',
    ]);
    readSettings({ DATA_DIR: dataDir });
    const borrowed = { ...production(), KEYS_FILE: join(dataDir, 'keys.json') };
    expect(problemsOf(borrowed)).toEqual(['KEYS_FILE holds the keys of a demonstration']);
  });

  it('take keys from a file', () => {
    const path = join(dataDir, 'secret.json');
    const texts = { FIELD_KEYS: `k1:${key()}`, BLIND_INDEX_KEY: key(), CHAIN_KEY: key() };
    writeFileSync(path, JSON.stringify(texts));
    const { MODE, DATA_DIR, PUBLIC_URL } = production();
    const settings = readSettings({ MODE, DATA_DIR, PUBLIC_URL, KEYS_FILE: path });
    expect(settings.keys.chain.toString('base64')).toBe(texts.CHAIN_KEY);
    expect(readFileSync(path, 'utf8')).toBe(JSON.stringify(texts));
    expect(problemsOf({ DATA_DIR: dataDir, KEYS_FILE: join(dataDir, 'none.json') })).toContain(
      `KEYS_FILE ${join(dataDir, 'none.json')} can't be read as JSON`,
    );
  });

  it('connect sources by a file that names the variable of each credential', () => {
    const path = join(dataDir, 'sources.json');
    const address = 'https://departments.example/pensions';
    writeFileSync(path, JSON.stringify({ pensions: { address, credential: 'PENSIONS_TOKEN' } }));
    const given = { ...production(), SOURCES_FILE: path, PENSIONS_TOKEN: 'a-secret' };
    expect(readSettings(given).sources).toEqual({
      pensions: { address, credential: 'a-secret', patienceMilliseconds: 10_000 },
    });
    expect(problemsOf({ ...given, PENSIONS_TOKEN: '' })).toEqual([
      'SOURCES_FILE: PENSIONS_TOKEN, the credential of pensions, is not set',
    ]);
    writeFileSync(
      path,
      JSON.stringify({ pensions: { address: 'http://127.0.0.1:9/x', credential: 'PENSIONS_TOKEN' } }),
    );
    expect(problemsOf(given)).toEqual([
      'SOURCES_FILE: the address of pensions must be https in production',
      "SOURCES_FILE: pensions lies on this machine, as a demonstration's does",
    ]);
    writeFileSync(path, '{"pensions": {"address": "ftp://x"}}');
    expect(problemsOf(given)[0]).toMatch(/^SOURCES_FILE .* must hold JSON/);
  });
});
