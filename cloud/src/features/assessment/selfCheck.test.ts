import { selfCheckEndpoint } from '@twin-pledge/shared/contracts/assessment/selfCheck';
import { noDecision } from '@twin-pledge/shared/copy/selfCheck';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';

const body = {
  regionCode: '360281100201',
  events: ['noIncome' as const],
  area: 'rural' as const,
  people: [
    {
      relation: 'self' as const,
      age: 47,
      health: 'healthy' as const,
      incomes: [{ kind: 'wage' as const, amountFen: 31_700 }],
    },
  ],
  savingsFen: 123_400,
  cars: 0,
  homes: 1,
  costs: [],
  away: [],
};

describe('a self-check for everybody', () => {
  let cloud: RunningCloud;
  beforeAll(async () => {
    cloud = await startCloud();
  });
  afterAll(() => cloud.stop());

  it('A02 reckons for who has not signed in, cites each clause, and says that it is no decision', async () => {
    const { aids, notice, citations, householdLines } = await cloud.call(selfCheckEndpoint, { body });
    expect(notice).toBe(noDecision);
    expect(householdLines.length).toBeGreaterThan(0);
    const dibao = aids.find(({ aid }) => aid === 'dibao');
    expect(dibao).toMatchObject({ verdict: 'fits', amountFen: 44_800, per: 'month' });
    for (const { clause } of dibao!.lines.flatMap(({ basis }) => basis)) expect(citations[clause]).toBeTruthy();
  });

  it('keeps nothing and logs nothing of what was told', async () => {
    await cloud.call(selfCheckEndpoint, { body: { ...body, savingsFen: 98_765_432 } });
    expect(cloud.logged.join('\n')).not.toMatch(/98765432|noIncome|31700/);
    for (const table of ['audit_entry', 'idempotency_key', 'draft']) {
      const kept = await cloud.database.select(`SELECT * FROM ${table}`);
      expect(JSON.stringify(kept)).not.toMatch(/98765432|noIncome/);
    }
  });

  it('refuses a place that has not opened, what is no answer, and one address that asks without end', async () => {
    const elsewhere = { body: { ...body, regionCode: '110101001001' } };
    expect((await cloud.refusal(selfCheckEndpoint, elsewhere)).code).toBe('regionNotServed');
    expect((await cloud.refusal(selfCheckEndpoint, { body: { ...body, events: [] } })).status).toBe(422);
    expect((await cloud.refusal(selfCheckEndpoint, { body: { ...body, savingsFen: -1 } })).status).toBe(422);
    await cloud.database.execute('UPDATE rate_window SET attempts = 300');
    expect((await cloud.refusal(selfCheckEndpoint, { body })).code).toBe('tooManyAttempts');
  });
});
