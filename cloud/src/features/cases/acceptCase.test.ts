import { sendApplication } from '@twin-pledge/shared/contracts/applications/sendApplication';
import { showMyCase } from '@twin-pledge/shared/contracts/cases/showMyCase';
import { acceptCase } from '@twin-pledge/shared/contracts/desk/acceptCase';
import { recordTrip } from '@twin-pledge/shared/contracts/desk/recordTrip';
import { showDeskCase } from '@twin-pledge/shared/contracts/desk/showDeskCase';
import { listMessages } from '@twin-pledge/shared/contracts/messages/listMessages';
import type { Answers } from '@twin-pledge/shared/forms/answers';
import { motherAndSon } from '../../../../tests/support/familyAnswers';
import { filledDraft, newPhone, signThroughLink } from '../../../../tests/support/filing';
import { inventedIdNumber } from '../../../../tests/support/people';
import { addRequiredPapers } from '../../../../tests/support/requiredPapers';
import { signedStaff } from '../../../../tests/support/signedStaff';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';
import { submittedCase } from '../../../../tests/support/submittedCase';
import { Audit } from '../../platform/audit/audit';

let cloud: RunningCloud;
let handler: Awaited<ReturnType<typeof signedStaff>>;
beforeAll(async () => {
  cloud = await startCloud({ at: '2026-03-09T09:00:00+08:00' }); // A Monday.
  handler = await signedStaff(cloud, { name: '示范经办' });
});
afterAll(() => cloud.stop());

const accept = (id: string, version: number, checklist: { key: string; ok: boolean }[] = []) =>
  [acceptCase, { params: { id }, body: { version, checklist } }, { token: handler.token }] as const;
const onDesk = (id: string) => cloud.call(showDeskCase, { params: { id } }, { token: handler.token });

/** A family whose members have signed nothing but the applicant's commitment when it is sent. */
async function sentUnauthorized(wishes: Partial<Answers> = {}) {
  const phone = await newPhone(cloud);
  const answers = motherAndSon(wishes);
  const draft = await filledDraft(cloud, phone, answers);
  await addRequiredPapers(cloud, phone, draft.id);
  const sign = (key: string, member: number) =>
    signThroughLink(cloud, phone, draft.id, key, answers.members![member]!.identity!.number!);
  await sign('commitment:m1', 0);
  const body = { version: draft.version };
  const { cases } = await cloud.call(sendApplication, { params: { id: draft.id }, body }, { token: phone.token });
  return { phone, draft, sign, id: cases[0]!.id };
}

describe('accepting', () => {
  it('B05 waits for the authorization of each adult who lives together, and for nobody else', async () => {
    const daughter = {
      id: 'm3',
      name: '示小妹',
      relation: 'child' as const,
      identity: { kind: 'residentId' as const, number: inventedIdNumber('2015-06-01') },
      occupation: 'student' as const,
      livesTogether: true,
      health: { status: 'healthy' as const },
      guardianMemberId: 'm2',
    };
    const family = motherAndSon();
    const { sign, id } = await sentUnauthorized({
      members: [...family.members!, daughter],
      hasObligors: true,
      obligors: [{ id: 'o1', name: '示大兰', relation: 'child', phone: '13800000003' }],
    });
    const blocked = await onDesk(id);
    expect(blocked.acceptanceBlockedBy).toEqual(['authorization:m1', 'authorization:m2']);
    const refused = await cloud.refusal(...accept(id, blocked.version));
    expect(refused).toMatchObject({
      code: 'authorizationsMissing',
      details: { missing: ['authorization:m1', 'authorization:m2'] },
    });
    await sign('authorization:m1', 0);
    expect((await cloud.refusal(...accept(id, blocked.version))).details).toEqual({ missing: ['authorization:m2'] });
    await sign('authorization:m2', 1);
    expect((await onDesk(id)).acceptanceBlockedBy).toEqual([]);
    expect((await cloud.call(...accept(id, blocked.version))).status).toBe('accepted');
  });

  it('C01, D01 starts the survey, 3 working days, and the clock over all, 18, with the clauses of the pack', async () => {
    const { id, version } = await submittedCase(cloud, handler);
    const accepted = await cloud.call(...accept(id, version));
    expect(accepted).toMatchObject({ status: 'accepted', waitingFor: null });
    expect(accepted.duties.map(({ kind, state }) => [kind, state])).toEqual([
      ['reviewMaterials', 'met'],
      ['surveyHousehold', 'open'],
      ['completeCase', 'open'],
      ['requestVerification', 'open'],
      ['postNotice', 'open'],
    ]);
    expect(accepted.duties[1]).toMatchObject({ dueOn: '2026-03-12', within: 3, clause: 'JDZ 三(一)2' });
    expect(accepted.duties[2]).toMatchObject({ dueOn: '2026-04-02', within: 18, clause: 'JDZ 三(一)' });
  });

  it('A11 tells the resident, whose own page shows the step with its clause', async () => {
    const { id, version, phone } = await submittedCase(cloud, handler);
    await cloud.call(...accept(id, version));
    const inbox = await cloud.call(listMessages, { query: {} }, { token: phone.token });
    expect(inbox.messages.find((message) => message.caseId === id && message.code === 'accepted')).toMatchObject({
      important: true,
      params: { handler: '示范经办' },
    });
    const mine = await cloud.call(showMyCase, { params: { id } }, { token: phone.token });
    expect(mine.timeline.map(({ action, byName }) => [action, byName])).toEqual([
      ['submit', '示小兰'],
      ['accept', '示范经办'],
    ]);
    expect(mine.timeline[1]!.clause).toContain('JDZ 三(一)');
  });

  it('keeps the ticks of the check-list in the history, which is whole', async () => {
    const { id, version } = await submittedCase(cloud, handler);
    await cloud.call(...accept(id, version, [{ key: 'facts', ok: true }]));
    const entries = await cloud.get(Audit).read(id);
    const accepted = entries.find((entry) => entry.action === 'accept')!;
    expect(accepted).toMatchObject({ actorKind: 'staff', actorId: handler.staffId });
    expect(JSON.parse(accepted.details)).toMatchObject({ checklist: [{ key: 'facts', ok: true }], status: 'accepted' });
    expect(await cloud.get(Audit).verifyChain(id)).toMatchObject({ intact: true });
  });

  it('refuses a stale screen and a second acceptance, and changes nothing by it', async () => {
    const { id, version } = await submittedCase(cloud, handler);
    const body = { version, cameOn: '2026-03-09', reason: '示范：来补签名' };
    await cloud.call(recordTrip, { params: { id }, body }, { token: handler.token });
    const stale = await cloud.refusal(...accept(id, version));
    expect(stale).toMatchObject({ status: 409, code: 'staleVersion', details: { version: version + 1 } });
    expect(await onDesk(id)).toMatchObject({ status: 'submitted', version: version + 1, trips: 1 });
    const accepted = await cloud.call(...accept(id, version + 1));
    const again = await cloud.refusal(...accept(id, accepted.version));
    expect(again).toMatchObject({ code: 'actionNotAllowed', details: { status: 'accepted' } });
    expect(again.details['allowed']).not.toContain('accept');
    expect((await onDesk(id)).version).toBe(accepted.version);
  });

  it('accepts once when two handlers press at the same time', async () => {
    const colleague = await signedStaff(cloud, { name: '示范同事' });
    const { id, version } = await submittedCase(cloud, handler);
    const press = (token: string) =>
      cloud.call(acceptCase, { params: { id }, body: { version, checklist: [] } }, { token }).then(
        () => 'accepted',
        (refused: { code: string }) => refused.code,
      );
    const outcomes = await Promise.all([press(handler.token), press(colleague.token)]);
    expect(outcomes).toContain('accepted');
    expect(outcomes.filter((outcome) => outcome !== 'accepted')).toEqual(['staleVersion']);
    expect((await onDesk(id)).duties.filter((duty) => duty.kind === 'surveyHousehold')).toHaveLength(1);
  });

  it('A12 counts each trip with its reason, none in the future', async () => {
    const { id, version } = await submittedCase(cloud, handler);
    const trip = (at: number, cameOn: string) =>
      [
        recordTrip,
        { params: { id }, body: { version: at, cameOn, reason: '示范：窗口签字' } },
        { token: handler.token },
      ] as const;
    expect((await cloud.refusal(...trip(version, '2026-03-10'))).code).toBe('dateInFuture');
    const once = await cloud.call(...trip(version, '2026-03-06'));
    expect(once.trips).toBe(1);
    expect((await cloud.call(...trip(once.version, '2026-03-09'))).trips).toBe(2);
    const rows = await cloud.database.select('SELECT came_on, reason FROM trip WHERE case_id = ? ORDER BY id', [id]);
    expect(rows).toEqual([
      { cameOn: '2026-03-06', reason: '示范：窗口签字' },
      { cameOn: '2026-03-09', reason: '示范：窗口签字' },
    ]);
  });
});
