import { withdrawCase } from '@twin-pledge/shared/contracts/cases/withdrawCase';
import { recordDeath } from '@twin-pledge/shared/contracts/desk/recordDeath';
import { showDeskCase } from '@twin-pledge/shared/contracts/desk/showDeskCase';
import { listMessages } from '@twin-pledge/shared/contracts/messages/listMessages';
import { filedApplication, newPhone } from '../../../../tests/support/filing';
import { motherAndSon } from '../../../../tests/support/familyAnswers';
import { provedPhone } from '../../../../tests/support/provedPhone';
import { signedStaff } from '../../../../tests/support/signedStaff';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';
import { submittedCase } from '../../../../tests/support/submittedCase';
import { Audit } from '../../platform/audit/audit';

let cloud: RunningCloud;
let handler: Awaited<ReturnType<typeof signedStaff>>;
beforeAll(async () => {
  cloud = await startCloud();
  handler = await signedStaff(cloud, { name: '示范经办' });
});
afterAll(() => cloud.stop());

const withdraw = (token: string, id: string, version: number, reason?: string) =>
  [withdrawCase, { params: { id }, body: { version, reason } }, { token }] as const;
const lastOf = async (id: string) => JSON.parse((await cloud.get(Audit).read(id)).at(-1)!.details) as object;

describe('withdrawing', () => {
  it('is the applicant’s own, whoever filed; everything owed ends and the handler is told', async () => {
    const { id, version, answers, phone } = await submittedCase(cloud, handler);
    const idNumber = answers.members![0]!.identity!.number!;
    const mother = await provedPhone(cloud, handler, { name: '示桂兰', idNumber });
    const withdrawn = await cloud.call(...withdraw(mother.token, id, version, '示范：儿子找到工作了'));
    expect(withdrawn).toMatchObject({ status: 'withdrawn', current: null });
    expect(withdrawn.duties.map(({ state }) => state)).toEqual(['ended']);
    expect(withdrawn.timeline.at(-1)).toMatchObject({ action: 'withdraw', byName: '示桂兰' });
    const inbox = await cloud.call(listMessages, { query: {} }, { token: handler.token });
    expect(inbox.messages.some(({ code, caseId }) => code === 'withdrawnByResident' && caseId === id)).toBe(true);
    const proxys = await cloud.call(listMessages, { query: {} }, { token: phone.token });
    expect(proxys.messages.some(({ code, caseId }) => code === 'withdrawn' && caseId === id)).toBe(true);
  });

  it('is done by oneself where one filed for oneself', async () => {
    const answers = motherAndSon({ purpose: { forWhom: 'self' } });
    const [applicant] = answers.members!;
    const phone = await newPhone(cloud, { name: applicant!.name!, idNumber: applicant!.identity!.number! });
    const { cases } = await filedApplication(cloud, phone, answers, 'self');
    expect((await cloud.call(...withdraw(phone.token, cases[0]!.id, 1))).status).toBe('withdrawn');
  });

  it('A06 is nothing a proxy may do, though they see the case', async () => {
    const { id, version, phone } = await submittedCase(cloud, handler);
    const refused = await cloud.refusal(...withdraw(phone.token, id, version));
    expect(refused).toMatchObject({ status: 403, code: 'forbidden' });
    const desk = await cloud.call(showDeskCase, { params: { id } }, { token: handler.token });
    expect(desk).toMatchObject({ status: 'submitted', version });
  });

  it('is entered by the handler only with the applicant’s written wish, which stays in the history', async () => {
    const { id, version } = await submittedCase(cloud, handler);
    const bare = await cloud.refusal(...withdraw(handler.token, id, version));
    expect(bare).toMatchObject({ code: 'invalidInput', details: { problems: [{ path: 'reason', code: 'required' }] } });
    await cloud.call(...withdraw(handler.token, id, version, '示范：本人3月2日写了撤回申请'));
    expect(await lastOf(id)).toMatchObject({ reason: '示范：本人3月2日写了撤回申请', status: 'withdrawn' });
  });

  it('lets the same people file again at once', async () => {
    const answers = motherAndSon({ purpose: { forWhom: 'self' } });
    const [applicant] = answers.members!;
    const phone = await newPhone(cloud, { name: applicant!.name!, idNumber: applicant!.identity!.number! });
    const first = await filedApplication(cloud, phone, answers, 'self');
    await cloud.call(...withdraw(phone.token, first.cases[0]!.id, 1));
    const second = await filedApplication(cloud, phone, answers, 'self');
    expect(second.cases[0]).toMatchObject({ status: 'submitted' });
    expect(second.cases[0]!.number).not.toBe(first.cases[0]!.number);
  });
});

describe('the applicant’s death', () => {
  const died = (id: string, version: number, diedOn: string, token = handler.token) =>
    [recordDeath, { params: { id }, body: { version, diedOn } }, { token }] as const;

  it('ends the case under its own status, and those who filed are told', async () => {
    const { id, version, phone } = await submittedCase(cloud, handler);
    expect((await cloud.refusal(...died(id, version, '2026-03-03'))).code).toBe('dateInFuture');
    const ended = await cloud.call(...died(id, version, '2026-03-01'));
    expect(ended.status).toBe('applicantDeceased');
    expect(ended.duties.map(({ state }) => state)).toEqual(['ended']);
    const inbox = await cloud.call(listMessages, { query: {} }, { token: phone.token });
    expect(inbox.messages.some(({ code, caseId }) => code === 'deathRecorded' && caseId === id)).toBe(true);
    expect(await lastOf(id)).toMatchObject({ diedOn: '2026-03-01', clause: 'TJ 二(五)' });
  });

  it('may be recorded by the leader, and is no date that does not exist', async () => {
    const leader = await signedStaff(cloud, { name: '示范领导', roles: ['townshipLeader'] });
    const { id, version } = await submittedCase(cloud, handler);
    expect((await cloud.refusal(...died(id, version, '2026-02-30', leader.token))).code).toBe('invalidInput');
    expect((await cloud.call(...died(id, version, '2026-02-28', leader.token))).status).toBe('applicantDeceased');
  });
});
