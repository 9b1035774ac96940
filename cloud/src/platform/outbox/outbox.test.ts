import { startCloud, type RunningCloud } from '../../../../tests/support/startCloud';
import { Outbox, type OutboxEntry } from './outbox';
import { OutboxWorker } from './outboxWorker';

interface Told {
  readonly text: string;
}

describe('work to be done after a commit', () => {
  let cloud: RunningCloud;
  let outbox: Outbox;
  const told: string[] = [];
  let failures = 0;
  beforeAll(async () => {
    cloud = await startCloud();
    outbox = cloud.get(Outbox);
    outbox.register<Told>('tell', async ({ text }, entry: OutboxEntry) => {
      if (failures > 0) {
        failures -= 1;
        throw new Error(`attempt ${entry.attempts + 1} failed`);
      }
      told.push(text);
    });
  });
  afterAll(() => cloud.stop());
  beforeEach(() => {
    told.length = 0;
    failures = 0;
  });
  const enqueue = (text: string, availableAt?: Date): Promise<string> =>
    cloud.database.transaction((tx) => outbox.enqueue(tx, { kind: 'tell', payload: { text }, availableAt }));
  const stateOf = (id: string): Promise<Record<string, unknown> | undefined> =>
    cloud.database.selectOne('SELECT attempts, done_at, failed_at, last_error FROM outbox WHERE id = ?', [id]);

  it('is done once', async () => {
    await enqueue('hello');
    expect([await cloud.drainOutbox(), await cloud.drainOutbox()]).toEqual([1, 0]);
    expect(told).toEqual(['hello']);
  });

  it('does not outlive a transaction that failed', async () => {
    const undone = cloud.database.transaction(async (tx) => {
      await outbox.enqueue(tx, { kind: 'tell', payload: { text: 'never' } });
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await cloud.drainOutbox()).toBe(0);
  });

  it('waits for its time', async () => {
    await enqueue('later', new Date(cloud.clock.now().getTime() + 3_600_000));
    expect(await cloud.drainOutbox()).toBe(0);
    cloud.clock.advanceMilliseconds(3_600_001);
    expect(await cloud.drainOutbox()).toBe(1);
  });

  it('is tried again after a pause that grows', async () => {
    failures = 2;
    const id = await enqueue('at last');
    expect(await cloud.drainOutbox()).toBe(0);
    expect(await stateOf(id)).toMatchObject({ attempts: 1, doneAt: null, lastError: 'Error: attempt 1 failed' });
    expect(await cloud.drainOutbox()).toBe(0);
    expect(await stateOf(id)).toMatchObject({ attempts: 1 });
    cloud.clock.advanceMilliseconds(11_000);
    await cloud.drainOutbox();
    expect(await stateOf(id)).toMatchObject({ attempts: 2 });
    cloud.clock.advanceMilliseconds(21_000);
    expect(await cloud.drainOutbox()).toBe(1);
    expect(told).toEqual(['at last']);
  });

  it('is given up after many attempts, and kept to be looked at', async () => {
    failures = 100;
    const id = await enqueue('hopeless');
    for (let attempt = 0; attempt < 20; attempt += 1) {
      await cloud.drainOutbox();
      cloud.clock.advanceDays(1);
    }
    expect(await stateOf(id)).toMatchObject({ attempts: 14, doneAt: null, failedAt: expect.any(Date) });
  });

  it('of many is shared by several workers without doing any twice', async () => {
    for (let index = 0; index < 30; index += 1) await enqueue(`n${index}`);
    const other = new OutboxWorker();
    Object.assign(other, cloud.get(OutboxWorker), { name: 'another' });
    await Promise.all([cloud.drainOutbox(), other.drain()]);
    await cloud.drainOutbox();
    expect([...told].sort()).toEqual(Array.from({ length: 30 }, (_, index) => `n${index}`).sort());
  });

  it('is taken over from a worker that died', async () => {
    const id = await enqueue('orphan');
    const claim = { claimedBy: 'dead', claimedUntil: new Date(cloud.clock.now().getTime() + 120_000) };
    await cloud.database.update('outbox', claim, { id });
    expect(await cloud.drainOutbox()).toBe(0);
    cloud.clock.advanceMilliseconds(121_000);
    expect(await cloud.drainOutbox()).toBe(1);
  });

  it('begins by itself when it runs in the background', async () => {
    const worker = cloud.get(OutboxWorker);
    worker.start();
    await enqueue('soon');
    for (let look = 0; look < 200 && told.length === 0; look += 1) await new Promise((go) => setTimeout(go, 10));
    await worker.stop();
    expect(told).toEqual(['soon']);
  });

  it('has one handler a kind', () => {
    expect(() => outbox.register('tell', async () => undefined)).toThrow(/two handlers/);
  });
});
