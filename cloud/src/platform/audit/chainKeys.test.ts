import { randomBytes } from 'node:crypto';
import { startCloud, type RunningCloud } from '../../../../tests/support/startCloud';
import { Settings } from '../settings/settings';
import { Audit } from './audit';
import { AuditCheck } from './auditCheck';
import { auditHash } from './auditHash';

const former = randomBytes(32);
const next = randomBytes(32);

describe('a new key for the history', () => {
  let cloud: RunningCloud;
  beforeAll(async () => {
    cloud = await startCloud({ at: '2026-03-02T10:00:00+08:00' });
    useKeys(former);
    await append('early');
    await append('both');
    cloud.clock.advanceDays(1);
    await cloud.runScheduled();
    useKeys(next, former);
    await append('both');
  });
  afterAll(() => cloud.stop());
  const useKeys = (chain: Buffer, ...formerChains: Buffer[]): void =>
    void Object.assign(cloud.get(Settings).keys, { chain, formerChains });
  const append = (chainId: string) =>
    cloud.database.transaction((tx) =>
      cloud.get(Audit).append(tx, { chainId, action: 'test', actor: { kind: 'system' } }),
    );
  const check = () => cloud.get(AuditCheck).run();

  it('leaves what the former one sealed verifiable, and needs it for that', async () => {
    expect(await check()).toMatchObject({ intact: true, entries: 3, roots: 1 });
    cloud.clock.advanceDays(1);
    await cloud.runScheduled();
    expect(await check()).toMatchObject({ intact: true, entries: 3, roots: 2 });
    useKeys(next);
    expect(await check()).toMatchObject({ intact: false });
    useKeys(next, former);
  });

  it('lets nobody write on with the former one', async () => {
    const forged = async (chainId: string) => {
      const last = (await cloud.get(Audit).read(chainId)).at(-1)!;
      const content = { ...last, seq: last.seq + 1, prevHash: last.hash, action: 'forged' };
      const hash = auditHash(former, content);
      await cloud.database.insert('audit_entry', { ...content, id: `F${chainId}`, hash });
      await cloud.database.update('audit_chain', { seq: content.seq, hash }, { chainId });
      return content.seq;
    };
    // After an entry of the newer key the former one counts no more.
    const seq = await forged('both');
    expect(await check()).toEqual({ intact: false, broken: { table: 'audit_entry', chainId: 'both', seq } });
    await cloud.database.execute('DROP TRIGGER IF EXISTS audit_entry_no_delete');
    await cloud.database.execute("DELETE FROM audit_entry WHERE id = 'Fboth'");
    const whole = (await cloud.get(Audit).read('both')).at(-1)!;
    await cloud.database.update('audit_chain', { seq: whole.seq, hash: whole.hash }, { chainId: 'both' });
    expect(await check()).toMatchObject({ intact: true });
    // Nor where there is none: a root of the newer key covers all that the former one sealed.
    const early = await forged('early');
    expect(await check()).toEqual({ intact: false, broken: { table: 'audit_entry', chainId: 'early', seq: early } });
  });
});
