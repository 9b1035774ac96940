import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainDateInShanghai } from '@twin-pledge/shared/kernel/plainDate';
import { runCloudProcess, startCloudProcess } from '../../tests/support/startCloudProcess';
import { makeTestDatabase, type TestDatabase } from '../../tests/support/testDatabase';

describe('the program as a process', () => {
  let place: TestDatabase;
  beforeEach(async () => {
    place = await makeTestDatabase();
  });
  afterEach(() => place.drop());
  const key = (): string => randomBytes(32).toString('base64');
  const keys = { FIELD_KEYS: `k1:${key()}`, BLIND_INDEX_KEY: key(), CHAIN_KEY: key() };
  const settings = (): Record<string, string> => ({
    MODE: 'production',
    PUBLIC_URL: 'https://shuangnuo.example',
    DATA_DIR: place.dataDir,
    ...(place.url && { DATABASE_URL: place.url }),
    ...keys,
  });

  it('says each setting that can not be used, and ends', async () => {
    const { exitCode, said } = await runCloudProcess({ ...settings(), PORT: 'door', MODE: 'party' });
    expect(exitCode).toBe(2);
    expect(said.trim().split('\n').sort()).toEqual([
      'setting: MODE must be demonstration or production',
      'setting: PORT must be a number from 0 to 65535',
    ]);
  });

  it('says what is wrong with a database it can not open', async () => {
    const file = join(place.dataDir, 'twin-pledge.sqlite');
    writeFileSync(file, 'this is no database, but long enough to be looked at as one; '.repeat(40));
    const nowhere = { DATABASE_URL: 'mysql://root@127.0.0.1:1/none' };
    const { exitCode, said } = await runCloudProcess({ ...settings(), ...(place.url && nowhere), PORT: '0' });
    expect(exitCode).toBe(1);
    expect(said).toContain("The cloud can't start");
  });

  it('ends in order when told to, and starts again on what it left', async () => {
    const first = await startCloudProcess(settings());
    expect(await first.end('SIGTERM')).toBe(0);
    expect(first.said()).toContain('cloud.stopping');
    const second = await startCloudProcess(settings());
    expect(second.said()).not.toContain('database.migrated');
    await second.end('SIGKILL');
    const third = await startCloudProcess(settings());
    expect(await third.end('SIGINT')).toBe(0);
  });

  it('goes on when whoever reads its log is gone, and ends in order', async () => {
    const cloud = await startCloudProcess({ ...settings(), LOG_LEVEL: 'debug' });
    for (const stream of [cloud.process.stderr, cloud.process.stdout]) stream?.destroy();
    for (let at = 0; at < 20; at += 1) {
      const answer = await fetch(`${cloud.url}/api/public/settings`, { headers: { connection: 'close' } });
      expect(answer.status).toBe(200);
    }
    expect(await cloud.end('SIGTERM')).toBe(0);
  });

  it('begins a demonstration on the day it is told', async () => {
    const begunOn = plainDateInShanghai(new Date());
    const cloud = await startCloudProcess({
      ...settings(),
      MODE: 'demonstration',
      PUBLIC_URL: '',
      TODAY: '2026-03-02',
    });
    const answer = await fetch(`${cloud.url}/api/public/settings`, { headers: { connection: 'close' } });
    const { today } = (await answer.json()) as { today: string };
    // The told day goes on by the clock: whoever starts it at a minute to midnight is asked on the next.
    const midnightPassed = plainDateInShanghai(new Date()) !== begunOn;
    expect(midnightPassed ? ['2026-03-02', '2026-03-03'] : ['2026-03-02']).toContain(today);
    await cloud.end('SIGTERM');
  });
});
