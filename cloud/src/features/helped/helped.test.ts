import { listHelped } from '@twin-pledge/shared/contracts/helped/listHelped';
import { showMyCase } from '@twin-pledge/shared/contracts/cases/showMyCase';
import { askProxyCall } from '@twin-pledge/shared/contracts/proxies/askProxyCall';
import { recordProxyCall } from '@twin-pledge/shared/contracts/proxies/recordProxyCall';
import { listMessages } from '@twin-pledge/shared/contracts/messages/listMessages';
import { changeStaff } from '@twin-pledge/shared/contracts/staff/changeStaff';
import { motherAndSon } from '../../../../tests/support/familyAnswers';
import { filedApplication, filledDraft, newPhone } from '../../../../tests/support/filing';
import { provedPhone } from '../../../../tests/support/provedPhone';
import { signedStaff } from '../../../../tests/support/signedStaff';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';
import { staffWith } from '../../../../tests/support/staffWith';

const village = '360281100201';
let cloud: RunningCloud;
let handler: Awaited<ReturnType<typeof signedStaff>>;
let administrator: Awaited<ReturnType<typeof staffWith>>;
beforeAll(async () => {
  cloud = await startCloud();
  handler = await signedStaff(cloud, { name: '示范经办' });
  administrator = await staffWith(cloud, { roles: ['administrator'], regionCode: '360281000000' });
});
afterAll(() => cloud.stop());

const newAide = () => signedStaff(cloud, { name: '示范协理', roles: ['villageAide'], regionCode: village });
const helped = (token: string) => cloud.call(listHelped, { query: {} }, { token });

/** An aide who filed for one family and called the mother of another. */
async function busyAide() {
  const aide = await newAide();
  const answers = motherAndSon();
  const { cases } = await filedApplication(cloud, aide, answers, 'helped:1');
  const daughter = await newPhone(cloud);
  const { id } = await filledDraft(cloud, daughter, motherAndSon());
  const ask = { params: { id }, body: { number: '0798-6300001' } };
  const proxy = await cloud.call(askProxyCall, ask, { token: daughter.token });
  const said = { isThePerson: true, knowsProxy: true, agreesPurpose: true, knowsRevoking: true };
  const call = { wish: 'confirm' as const, number: '0798-6300001', spokeWith: '示桂兰', answers: said };
  const body = { ...call, reached: true, calledAt: cloud.clock.now().toISOString() };
  await cloud.call(recordProxyCall, { params: { id: proxy.id }, body }, { token: aide.token });
  return { aide, answers, caseId: cases[0]!.id, mandateId: proxy.id };
}

describe('the people whom an aide helped', () => {
  it('A06, A11 shows each with the state of their application and what comes next, and nobody else', async () => {
    const { aide, caseId, mandateId } = await busyAide();
    await filedApplication(cloud, await newPhone(cloud), motherAndSon());
    const list = await helped(aide.token);
    expect(list.filed).toEqual([
      expect.objectContaining({
        id: caseId,
        applicantName: '示桂兰',
        status: 'submitted',
        handlerName: '示范经办',
        current: expect.objectContaining({ kind: 'reviewMaterials' }),
      }),
    ]);
    expect(list.called).toEqual([
      expect.objectContaining({ id: mandateId, outcome: 'confirmed', state: 'confirmed', applicationId: null }),
    ]);
    expect(list.next).toBeNull();
    const colleague = await newAide();
    expect(await helped(colleague.token)).toEqual({ filed: [], next: null, called: [] });
    expect((await helped(handler.token)).filed).toEqual([]);
  });

  it('A06 shows nothing after the aide left the village, and the family is told', async () => {
    const { aide, answers, caseId } = await busyAide();
    const who = { name: '示桂兰', idNumber: answers.members![0]!.identity!.number! };
    const mother = await provedPhone(cloud, handler, who);
    const moved = { name: '示范协理', roles: ['villageAide' as const], regionCode: '360281100203', active: true };
    const change = { params: { id: aide.staffId }, body: moved };
    await cloud.call(changeStaff, change, { token: administrator.token });
    expect(await helped(aide.token)).toEqual({ filed: [], next: null, called: [] });
    const one = { params: { id: caseId } };
    expect((await cloud.refusal(showMyCase, one, { token: aide.token })).code).toBe('notFound');
    const { messages } = await cloud.call(listMessages, { query: {} }, { token: mother.token });
    expect(messages.map(({ code }) => code)).toContain('proxyRevoked');
    expect((await cloud.call(showMyCase, one, { token: mother.token })).id).toBe(caseId);
  });

  it('closes with the account', async () => {
    const { aide } = await busyAide();
    const closed = { name: '示范协理', roles: ['villageAide' as const], regionCode: village, active: false };
    const change = { params: { id: aide.staffId }, body: closed };
    await cloud.call(changeStaff, change, { token: administrator.token });
    expect((await cloud.refusal(listHelped, { query: {} }, { token: aide.token })).status).toBe(401);
    const back = { params: { id: aide.staffId }, body: { ...closed, active: true } };
    await cloud.call(changeStaff, back, { token: administrator.token });
    const token = await cloud.tokenFor({ kind: 'staff', staffId: aide.staffId });
    expect((await helped(token)).filed).toEqual([]);
  });
});
