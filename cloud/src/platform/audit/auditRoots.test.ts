import { startCloud, type RunningCloud } from '../../../../tests/support/startCloud';
import { verifyAudit } from '../../commands/verifyAudit';
import { newId } from '../ids/newId';
import { Settings } from '../settings/settings';
import { Audit } from './audit';
import { AuditCheck } from './auditCheck';
import { AuditRoots } from './auditRoots';

let cloud: RunningCloud;
let chainId: string;
beforeAll(async () => {
  cloud = await startCloud({ at: '2026-03-02T10:00:00+08:00' });
  chainId = newId();
  await threeDays();
});
afterAll(() => cloud.stop());

const append = (chain: string, action: string): Promise<number> =>
  cloud.database.transaction((tx) =>
    cloud.get(Audit).append(tx, { chainId: chain, action, actor: { kind: 'system' } }),
  );
const check = () => cloud.get(AuditCheck).run();
const execute = (sql: string, values: (string | number)[] = []) => cloud.database.execute(sql, values);

/** Three days of work, two of them over and sealed by the job that runs by itself. */
async function threeDays(): Promise<void> {
  for (const action of ['submit', 'accept', 'survey']) {
    await append(chainId, action);
    await append(newId(), action);
    cloud.clock.advanceDays(1);
    expect(await cloud.runScheduled()).toContain('sealAudit');
  }
  await append(chainId, 'decide');
}

const tables = ['audit_chain', 'audit_entry', 'audit_root', 'audit_root_head'];

/** What only somebody with the whole database in hand can do. */
async function bypassTriggers(): Promise<void> {
  for (const table of tables.slice(1))
    for (const event of ['update', 'delete']) await execute(`DROP TRIGGER IF EXISTS ${table}_no_${event}`);
}

/** Does something to the history and puts it back as it was. */
async function undone(work: () => Promise<void>): Promise<void> {
  const before = await Promise.all(tables.map((table) => cloud.database.select<Row>(`SELECT * FROM ${table}`)));
  await work();
  for (const [at, table] of tables.entries()) {
    await execute(`DELETE FROM ${table}`);
    for (const row of before[at] ?? []) await cloud.database.insert(table, row);
  }
}
type Row = Record<string, string | number | Date>;

describe('the daily root over all chains', () => {
  it('covers what grew that day, once however often it is asked for, each chained to the one before', async () => {
    const roots = await cloud.get(AuditRoots).all();
    expect(roots.map(({ dayOn, heads }) => [dayOn, heads])).toEqual([
      ['2026-03-02', 2],
      ['2026-03-03', 2],
      ['2026-03-04', 2],
    ]);
    expect(roots[1]?.prevHash).toBe(roots[0]?.hash);
    await Promise.all([cloud.get(AuditRoots).sealYesterday(), cloud.get(AuditRoots).sealYesterday()]);
    expect(await cloud.get(AuditRoots).all()).toHaveLength(3);
    expect(await check()).toEqual({ intact: true, chains: 4, entries: 7, roots: 3 });
    expect(cloud.logged.filter((line) => line.includes(roots[2]!.hash))).toHaveLength(1);
  });

  it('can not be changed or deleted through the database', async () => {
    for (const table of ['audit_root', 'audit_root_head']) {
      await expect(execute(`UPDATE ${table} SET day_on = ?`, ['2020-01-01'])).rejects.toThrow();
      await expect(execute(`DELETE FROM ${table}`)).rejects.toThrow();
    }
  });

  it.each<[string, () => Promise<unknown>, object]>([
    [
      'an entry with another action',
      () => execute("UPDATE audit_entry SET action = 'refuse' WHERE chain_id = ? AND seq = 2", [chainId]),
      { table: 'audit_entry', seq: 2 },
    ],
    [
      'a chain cut off together with its head',
      async () => {
        const [kept] = await cloud.database.select<{ hash: string }>(
          'SELECT hash FROM audit_entry WHERE chain_id = ? AND seq = 1',
          [chainId],
        );
        await execute('DELETE FROM audit_entry WHERE chain_id = ? AND seq > 1', [chainId]);
        await execute('UPDATE audit_chain SET seq = 1, hash = ? WHERE chain_id = ?', [kept!.hash, chainId]);
        expect(await cloud.get(Audit).verifyChain(chainId)).toMatchObject({ intact: true });
      },
      { table: 'audit_entry', seq: 2 },
    ],
    [
      'a chain that is gone without a trace',
      async () => {
        await execute('DELETE FROM audit_entry WHERE chain_id = ?', [chainId]);
        await execute('DELETE FROM audit_chain WHERE chain_id = ?', [chainId]);
      },
      { table: 'audit_entry', seq: 1 },
    ],
    [
      'a chain that is gone, and its heads with it',
      async () => {
        for (const table of ['audit_entry', 'audit_chain', 'audit_root_head'])
          await execute(`DELETE FROM ${table} WHERE chain_id = ?`, [chainId]);
      },
      { table: 'audit_root_head', dayOn: '2026-03-02' },
    ],
    [
      'an entry whose head is gone',
      () => execute('DELETE FROM audit_chain WHERE chain_id = ?', [chainId]),
      { table: 'audit_entry', seq: 1 },
    ],
    [
      'a root that was made to fit',
      () => execute("UPDATE audit_root SET heads_hash = ? WHERE day_on = '2026-03-03'", ['0'.repeat(64)]),
      { table: 'audit_root', dayOn: '2026-03-03' },
    ],
    [
      'a day that was taken out',
      () => execute("DELETE FROM audit_root WHERE day_on = '2026-03-02'"),
      { table: 'audit_root', dayOn: '2026-03-03' },
    ],
    [
      'the last day that was taken out',
      () => execute("DELETE FROM audit_root WHERE day_on = '2026-03-04'"),
      { table: 'audit_root', dayOn: '2026-03-04' },
    ],
  ])('shows %s, and the first row that is wrong', async (_, tamper, broken) => {
    await bypassTriggers();
    await undone(async () => {
      await tamper();
      expect(await check()).toMatchObject({ intact: false, broken });
    });
    expect(await check()).toMatchObject({ intact: true });
  });

  it('is worked out again by a command, beside a running server', async () => {
    const { database } = cloud.get(Settings);
    const environment = {
      MODE: 'demonstration',
      DATA_DIR: cloud.dataDir,
      DATABASE_URL: database.dialect === 'mysql' ? database.url : '',
    };
    const lines: string[] = [];
    expect(await verifyAudit(environment, (line) => lines.push(line))).toBe(0);
    expect(lines).toEqual(['记录完好：4条链，7条记录，3个每日总校验。']);
    await bypassTriggers();
    await undone(async () => {
      await execute('UPDATE audit_entry SET details = \'{"x":1}\' WHERE chain_id = ? AND seq = 3', [chainId]);
      expect(await verifyAudit(environment, (line) => lines.push(line))).toBe(1);
    });
    expect(lines.at(-1)).toBe(`记录被改过。第一处对不上的是：audit_entry 链 ${chainId} 第 3 条`);
  });

  it('is made also after days on which the program did not run, and on days without any work', async () => {
    cloud.clock.advanceDays(5);
    await cloud.get(AuditRoots).sealYesterday();
    cloud.clock.advanceDays(1);
    await cloud.get(AuditRoots).sealYesterday();
    const roots = await cloud.get(AuditRoots).all();
    expect(roots.slice(3).map(({ dayOn, heads }) => [dayOn, heads])).toEqual([
      ['2026-03-09', 1],
      ['2026-03-10', 0],
    ]);
    expect(await check()).toMatchObject({ intact: true, roots: 5 });
  });
});
