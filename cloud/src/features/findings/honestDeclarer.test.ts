import { showProcedure } from '@twin-pledge/shared/contracts/procedure/showProcedure';
import { showDeskCase } from '@twin-pledge/shared/contracts/desk/showDeskCase';
import { findingWalk, inLinxiang, linxiangOffice, servesLinxiang } from '../../../../tests/support/falsePledge';
import type { LinxiangOffice } from '../../../../tests/support/falsePledge';
import { motherAndSon } from '../../../../tests/support/familyAnswers';
import { inquiredCase, procedureWalk } from '../../../../tests/support/procedureWalk';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';
import { submittedCase } from '../../../../tests/support/submittedCase';

// Two applications, each carried along by real calls: long where the database is slow.
jest.setTimeout(120_000);

let cloud: RunningCloud;
let office: LinxiangOffice;
beforeAll(async () => {
  cloud = await startCloud({ at: '2026-03-09T09:00:00+08:00', settings: servesLinxiang }); // A Monday.
  office = await linxiangOffice(cloud);
});
afterAll(() => cloud.stop());
beforeEach(() => cloud.clock.set('2026-03-09T09:00:00+08:00'));

const noon = (date: string) => cloud.clock.set(`${date}T12:00:00+08:00`);
const owed = async (id: string) => {
  const token = await cloud.tokenFor({ kind: 'staff', staffId: office.handler.staffId });
  const { duties } = await cloud.call(showDeskCase, { params: { id } }, { token });
  return duties.filter(({ state }) => state === 'open').map(({ kind, dueOn }) => [kind, dueOn]);
};
const may = async (id: string) => {
  const token = await cloud.tokenFor({ kind: 'staff', staffId: office.handler.staffId });
  return (await cloud.call(showProcedure, { params: { id } }, { token })).mayDo;
};

const today = async () => ({ token: await cloud.tokenFor({ kind: 'staff', staffId: office.handler.staffId }) });

/** The same mother, asking again, for help with a large expense. */
const again = (members = motherAndSon().members) => ({
  ...inLinxiang,
  members,
  needs: { events: ['illness'], aids: ['temporaryExpenditure' as const] },
});

async function foundHonest() {
  const filed = await inquiredCase(cloud, office, inLinxiang);
  await filed.walk.act('leader', 'findHonest', { evidence: '申报与核对逐项一致' });
  return filed;
}

async function proposed() {
  const filed = await foundHonest();
  await filed.walk.act('handler', 'recordAssessment', { needs: [] });
  await filed.walk.act('handler', 'giveOpinion', { opinion: 'approve', reason: '符合' });
  await filed.walk.act('handler', 'startPublicity', { photos: [filed.id] });
  return filed;
}

describe('an honest declarer', () => {
  it('H12, D02 is found so by a leader who did not handle it, with evidence; decided 2 WD from the end of publicity', async () => {
    const first = await inquiredCase(cloud, office, inLinxiang);
    expect((await first.walk.refused('handler', 'findHonest', { evidence: '自己认定' })).code).toBe('forbidden');
    const { walk, id } = await proposed();
    expect((await walk.view()).honest).toBe(true);
    expect((await walk.view()).entries.find(({ action }) => action === 'findHonest')).toMatchObject({
      byName: '示范分管',
      content: { evidence: '申报与核对逐项一致' },
    });
    noon('2026-03-17');
    await cloud.runScheduled();
    expect(await owed(id)).toContainEqual(['decideHonestly', '2026-03-18']);
    expect((await walk.act('county', 'approve')).status).toBe('approved');
  });

  it('H12, D02 somebody objects and is right: the finding is lifted, and the decision is owed as anybody’s is', async () => {
    const { walk, id } = await proposed();
    await walk.act('handler', 'raiseObjection', { reason: '他家还有一笔房租没有报' });
    await walk.act('leader', 'liftHonestFinding', { reason: '房租没有申报' });
    await walk.act('leader', 'concludeObjection', { founded: false, reason: '房租很少，不影响结果' });
    expect((await walk.view()).honest).toBe(false);
    noon('2026-03-17');
    await walk.act('handler', 'endPublicity');
    const kinds = (await owed(id)).map(([kind]) => kind);
    expect(kinds).toContain('decideCase');
    expect(kinds).not.toContain('decideHonestly');
  });

  it('H12, D02 it can still be lifted while the decision is due', async () => {
    const { walk, id } = await proposed();
    noon('2026-03-17');
    await walk.act('handler', 'endPublicity');
    await walk.act('leader', 'liftHonestFinding', { reason: '房租没有申报' });
    const kinds = (await owed(id)).map(([kind]) => kind);
    expect(kinds).toContain('decideCase');
    expect(kinds).not.toContain('decideHonestly');
  });

  it('A08 in a later application of the household relief may come first, in no earlier one (LX 三(六)激励1)', async () => {
    const { answers, walk } = await foundHonest();
    expect((await walk.view()).mayDo).not.toContain('proposeRelief');
    const stranger = await submittedCase(cloud, await today(), again());
    expect(await may(stranger.id)).not.toContain('proposeRelief');
    noon('2026-03-10');
    const later = await submittedCase(cloud, await today(), again(answers.members));
    expect(await may(later.id)).toContain('proposeRelief');
    const asked = procedureWalk(cloud, office, later.id);
    // Nothing but the money is missing.
    const payTo = { method: 'cash' as const, payee: '示桂兰' };
    const wanted = { amountFen: 50_000, purpose: '住院押金', payTo, reason: '住院等着交钱' };
    const refused = await asked.refused('handler', 'proposeRelief', wanted);
    expect(refused.code).toBe('reserveTooSmall');
  });

  it('A08, H12 a false commitment confirmed since takes it away, and an objection that is right gives it back', async () => {
    const { answers, id } = await foundHonest();
    noon('2026-03-10');
    const later = await submittedCase(cloud, await today(), again(answers.members));
    expect(await may(later.id)).toContain('proposeRelief');
    const finding = findingWalk(cloud, office, id);
    await finding.establish();
    await finding.act('leader', 'recordHearing', { statement: '本人承认' });
    // Looked into is not found: nothing is taken away yet.
    expect(await may(later.id)).toContain('proposeRelief');
    await finding.act('county', 'passLegalReview', { reason: '事实清楚' });
    expect(await may(later.id)).not.toContain('proposeRelief');
    const walk = procedureWalk(cloud, office, id);
    expect((await walk.view()).honest).toBe(false);
    expect((await walk.refused('leader', 'findHonest', { evidence: '再认定' })).code).toBe('falseCommitmentOpen');
    await finding.act('handler', 'contestFinding', { reason: '本人到窗口说弄错了' });
    await finding.act('reviewer', 'concludeContest', { founded: true, reason: '查错了人' });
    // The finding of honesty was lifted with it, and is made anew by who may make it.
    await walk.act('leader', 'findHonest', { evidence: '复核以后重新认定' });
    expect(await may(later.id)).toContain('proposeRelief');
  });
});
