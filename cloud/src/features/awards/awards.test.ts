import { showMyCase } from '@twin-pledge/shared/contracts/cases/showMyCase';
import { listMessages } from '@twin-pledge/shared/contracts/messages/listMessages';
import { caseOffice, inquiredCase } from '../../../../tests/support/procedureWalk';
import type { CaseOffice } from '../../../../tests/support/procedureWalk';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';

let cloud: RunningCloud;
let office: CaseOffice;
beforeAll(async () => {
  cloud = await startCloud({ at: '2026-03-09T09:00:00+08:00' }); // A Monday.
  office = await caseOffice(cloud);
});
afterAll(() => cloud.stop());
beforeEach(() => cloud.clock.set('2026-03-09T09:00:00+08:00'));

async function atDecision(opinion: 'approve' | 'refuse') {
  const filed = await inquiredCase(cloud, office);
  const { walk } = filed;
  await walk.act('handler', 'startPublicity', { photos: [filed.id] });
  await walk.act('handler', 'recordAssessment', { needs: [] });
  cloud.clock.set('2026-03-17T12:00:00+08:00');
  await walk.act('handler', 'endPublicity');
  await walk.act('handler', 'giveOpinion', { opinion, reason: '示范' });
  const as = { token: await cloud.tokenFor({ kind: 'resident', accountId: filed.phone.accountId }) };
  const mine = () => cloud.call(showMyCase, { params: { id: filed.id } }, as);
  return { ...filed, mine, as };
}

const awardsOf = (caseId: string) =>
  cloud.database.select<Record<string, unknown>>(
    `SELECT a.id, a.aid, a.state, a.since_month, a.ended_month, a.account_enc, t.per, t.amount_fen, t.from_month
     FROM award a JOIN award_term t ON t.award_id = a.id WHERE t.case_id = ?`,
    [caseId],
  );

describe('what a decision leaves behind', () => {
  it('E04, D01 of a yes: what is paid, from which month, to whom; the household reads it in the message', async () => {
    const { walk, id, mine, as } = await atDecision('approve');
    expect((await mine()).decision).toBeNull();
    await walk.act('leader', 'approve');
    const decided = { outcome: 'approved', decidedOn: '2026-03-17', per: 'month', amountFen: 93_000 };
    expect((await mine()).decision).toEqual({ ...decided, fromMonth: '2026-03' });
    const [award] = await awardsOf(id);
    expect(award).toMatchObject({ aid: 'dibao', state: 'running', sinceMonth: '2026-03', endedMonth: null });
    expect(Number(award!.amountFen)).toBe(93_000);
    const people = await cloud.database.select<{ role: string; covered: number }>(
      'SELECT role, covered FROM award_person WHERE award_id = ? ORDER BY role',
      [award!.id as string],
    );
    expect(people).toEqual([
      { role: 'head', covered: 1 },
      { role: 'member', covered: 1 },
    ]);
    const { messages } = await cloud.call(listMessages, { query: {} }, as);
    const told = messages.find(({ code, caseId }) => code === 'approved' && caseId === id);
    expect(told?.params).toMatchObject({ amount: '每月930元', month: '2026年3月' });
  });

  it('D03 of a no: the day, and nothing granted', async () => {
    const { walk, id, mine } = await atDecision('refuse');
    await walk.act('leader', 'refuse', { reason: '示范：收入高', basis: 'JDZ 三(一)4' });
    const nothing = { per: null, amountFen: null, fromMonth: null };
    expect((await mine()).decision).toEqual({ outcome: 'refused', decidedOn: '2026-03-17', ...nothing });
    expect(await awardsOf(id)).toEqual([]);
  });

  it('E04 what was decided and what is paid is only ever added to', async () => {
    await expect(cloud.database.execute("UPDATE decision SET outcome = 'x'")).rejects.toThrow();
    await expect(cloud.database.execute('DELETE FROM award_term')).rejects.toThrow();
  });
});
