import { startCloud, type RunningCloud } from '../../../../tests/support/startCloud';
import type { Database } from '../database/database';
import { newId } from '../ids/newId';
import { Audit } from './audit';
import { canonicalJson } from './canonicalJson';

describe('the history nobody can rewrite', () => {
  let cloud: RunningCloud;
  let audit: Audit;
  let database: Database;
  beforeAll(async () => {
    cloud = await startCloud();
    audit = cloud.get(Audit);
    database = cloud.database;
  });
  afterAll(() => cloud.stop());
  const append = (chainId: string, action: string, details = {}): Promise<number> =>
    database.transaction((tx) => audit.append(tx, { chainId, action, actor: { kind: 'system' }, details }));

  it('numbers and chains the steps of each case', async () => {
    const [one, other] = [newId(), newId()];
    expect([await append(one, 'submit'), await append(other, 'submit'), await append(one, 'accept')]).toEqual([
      1, 1, 2,
    ]);
    const entries = await audit.read(one);
    expect(entries[1]?.prevHash).toBe(entries[0]?.hash);
    expect(await audit.verifyChain(one)).toMatchObject({ intact: true, entries: 2 });
    expect(await audit.verifyChain(newId())).toMatchObject({ intact: true, entries: 0 });
  });

  it('keeps one order when many write at once', async () => {
    const chainId = newId();
    const places = await Promise.all(Array.from({ length: 12 }, (_, index) => append(chainId, 'note', { index })));
    expect([...places].sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
    expect(await audit.verifyChain(chainId)).toMatchObject({ intact: true, entries: 12 });
  });

  it('goes on in several chains at once, known and new', async () => {
    const [known, fresh, other] = [newId(), newId(), newId()];
    for (const action of ['submit', 'accept']) await append(known, action);
    await append(other, 'submit');
    const events = [fresh, known].map((chainId) => ({
      chainId,
      action: 'exported',
      actor: { kind: 'system' } as const,
      details: { chainId },
    }));
    await Promise.all([1, 2].map(() => database.transaction((tx) => audit.appendToEach(tx, events))));
    expect(await audit.verifyChain(known)).toMatchObject({ intact: true, entries: 4 });
    expect(await audit.verifyChain(fresh)).toMatchObject({ intact: true, entries: 2 });
    expect(await audit.verifyChain(other)).toMatchObject({ intact: true, entries: 1 });
    const [last] = (await audit.read(known)).slice(-1);
    expect(JSON.parse(last?.details ?? '')).toEqual({ chainId: known });
    const twice = database.transaction((tx) => audit.appendToEach(tx, [...events, ...events]));
    await expect(twice).rejects.toThrow('one chain');
  });

  it('disappears with what it told about, when that was undone', async () => {
    const chainId = newId();
    const undone = database.transaction(async (tx) => {
      await audit.append(tx, { chainId, action: 'submit', actor: { kind: 'system' } });
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await audit.read(chainId)).toEqual([]);
    expect(await append(chainId, 'submit')).toBe(1);
  });

  it('can not be changed or deleted, by any way through the database', async () => {
    const chainId = newId();
    await append(chainId, 'submit');
    await expect(
      database.execute('UPDATE audit_entry SET action = ? WHERE chain_id = ?', ['x', chainId]),
    ).rejects.toThrow();
    await expect(database.execute('DELETE FROM audit_entry WHERE chain_id = ?', [chainId])).rejects.toThrow();
    expect(await audit.read(chainId)).toHaveLength(1);
  });

  it('shows a forged, a removed and a cut-off entry', async () => {
    const [forged, removed, cut] = [newId(), newId(), newId()];
    for (const chainId of [forged, removed, cut]) for (const action of ['a', 'b', 'c']) await append(chainId, action);
    for (const event of ['update', 'delete']) await database.execute(`DROP TRIGGER audit_entry_no_${event}`);
    await database.execute("UPDATE audit_entry SET details = '{}', action = 'z' WHERE chain_id = ? AND seq = 2", [
      forged,
    ]);
    await database.execute('DELETE FROM audit_entry WHERE chain_id = ? AND seq = 1', [removed]);
    await database.execute('DELETE FROM audit_entry WHERE chain_id = ? AND seq = 3', [cut]);
    expect(await audit.verifyChain(forged)).toEqual({ intact: false, brokenAtSeq: 2 });
    expect(await audit.verifyChain(removed)).toEqual({ intact: false, brokenAtSeq: 1 });
    expect(await audit.verifyChain(cut)).toEqual({ intact: false, brokenAtSeq: 3 });
  });

  it('reads equal facts as equal text', () => {
    expect(canonicalJson({ b: [{ d: 1, c: undefined }], a: new Date(0) })).toBe(
      '{"a":"1970-01-01T00:00:00.000Z","b":[{"d":1}]}',
    );
    expect(canonicalJson({ a: 1, b: 2 })).toBe(canonicalJson({ b: 2, a: 1 }));
  });
});
