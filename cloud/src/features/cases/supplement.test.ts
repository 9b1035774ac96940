import { answerSupplement } from '@twin-pledge/shared/contracts/cases/answerSupplement';
import { showMyCase } from '@twin-pledge/shared/contracts/cases/showMyCase';
import { listQueue } from '@twin-pledge/shared/contracts/desk/listQueue';
import { requestSupplement } from '@twin-pledge/shared/contracts/desk/requestSupplement';
import { showDeskCase } from '@twin-pledge/shared/contracts/desk/showDeskCase';
import { listMessages } from '@twin-pledge/shared/contracts/messages/listMessages';
import { askedFor } from '../../../../tests/support/askedFor';
import { signedStaff } from '../../../../tests/support/signedStaff';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';
import { submittedCase } from '../../../../tests/support/submittedCase';

let cloud: RunningCloud;
let handler: Awaited<ReturnType<typeof signedStaff>>;
beforeAll(async () => {
  cloud = await startCloud({ at: '2026-03-06T10:00:00+08:00' }); // A Friday.
  handler = await signedStaff(cloud, { name: '示范经办' });
});
beforeEach(() => cloud.clock.set('2026-03-06T10:00:00+08:00'));
afterAll(() => cloud.stop());

const deskToken = () => cloud.tokenFor({ kind: 'staff', staffId: handler.staffId });
type Items = ReturnType<typeof askedFor>[];

/** The request of a handler, ready to be called or to be refused. */
async function request(id: string, version: number, items: Items, reasonForSecondRequest?: string) {
  const body = { version, items, reasonForSecondRequest };
  return [requestSupplement, { params: { id }, body }, { token: await deskToken() }] as const;
}

const answer = (token: string, id: string, version: number, more: object = {}) =>
  [answerSupplement, { params: { id }, body: { version, ...more } }, { token }] as const;

const missing = [askedFor('residentId', { memberId: 'm2' }), askedFor('savings', { kind: 'answer' })];

describe('telling once what is missing', () => {
  it('A04 tells everything at once; the clock of the office waits, that of the resident runs', async () => {
    const { id, version, phone, number } = await submittedCase(cloud, handler);
    const asked = await cloud.call(...(await request(id, version, missing)));
    expect(asked).toMatchObject({ status: 'submitted', waitingFor: 'resident' });
    const kinds = asked.duties.map(({ kind, state, dueOn, workingDaysLeft }) => ({
      kind,
      state,
      dueOn,
      workingDaysLeft,
    }));
    expect(kinds).toEqual([
      { kind: 'reviewMaterials', state: 'paused', dueOn: '2026-03-09', workingDaysLeft: 1 },
      { kind: 'supplyMaterials', state: 'open', dueOn: '2026-04-05', workingDaysLeft: expect.any(Number) },
    ]);
    const mine = await cloud.call(showMyCase, { params: { id } }, { token: phone.token });
    expect(mine.owed.map(({ key, done, explanation }) => ({ key, done, explanation }))).toEqual([
      { key: 'residentId.m2', done: false, explanation: '第一页拍清楚，四个角都要看得见。' },
      { key: 'savings', done: false, explanation: '第一页拍清楚，四个角都要看得见。' },
    ]);
    expect(mine.current).toMatchObject({ kind: 'supplyMaterials', side: 'resident' });
    const inbox = await cloud.call(listMessages, { query: {} }, { token: phone.token });
    expect(inbox.messages.find((message) => message.code === 'supplementRequested')).toMatchObject({
      important: true,
      params: { items: '示小生的身份证、示范：savings', count: 2, number },
    });
    const queue = await cloud.call(listQueue, { body: { scope: 'mine', bucket: 'paused' } }, { token: handler.token });
    expect(queue.items.map((item) => item.caseId)).toContain(id);
  });

  it('A04 goes on with the days that were left once everything is answered', async () => {
    const { id, version, phone } = await submittedCase(cloud, handler);
    const asked = await cloud.call(...(await request(id, version, missing)));
    const nothing = await cloud.refusal(...answer(phone.token, id, asked.version));
    expect(nothing).toMatchObject({
      status: 422,
      code: 'supplementIncomplete',
      details: { missing: ['residentId.m2', 'savings'] },
    });
    cloud.clock.set('2026-03-18T15:00:00+08:00'); // Twelve days later, a Wednesday.
    const { token } = { token: await cloud.tokenFor({ kind: 'resident', accountId: phone.accountId }) };
    const cannotProvide = [{ key: 'residentId.m2', why: '示范：身份证丢了，正在补办' }];
    const note = '示范：存款是卖猪的钱';
    const answered = await cloud.call(...answer(token, id, asked.version, { note, cannotProvide }));
    expect(answered).toMatchObject({ status: 'submitted', waitingFor: null, owed: [] });
    expect(answered.duties).toMatchObject([
      { kind: 'reviewMaterials', state: 'open', dueOn: '2026-03-19', late: false },
      { kind: 'supplyMaterials', state: 'met' },
    ]);
    const inbox = await cloud.call(listMessages, { query: {} }, { token: await deskToken() });
    expect(inbox.messages.some((message) => message.code === 'supplementArrived' && message.caseId === id)).toBe(true);
    expect((await cloud.refusal(...answer(token, id, answered.version, { note }))).code).toBe('notWaitingForResident');
  });

  it('keeps the lateness from before the pause', async () => {
    const { id, version, phone } = await submittedCase(cloud, handler);
    cloud.clock.set('2026-03-11T09:00:00+08:00'); // Two working days late.
    const asked = await cloud.call(...(await request(id, version, [askedFor('savings', { kind: 'answer' })])));
    const token = await cloud.tokenFor({ kind: 'resident', accountId: phone.accountId });
    const answered = await cloud.call(...answer(token, id, asked.version, { note: '示范：没有存款' }));
    expect(answered.duties[0]).toMatchObject({ kind: 'reviewMaterials', dueOn: '2026-03-12', late: true });
  });

  it('A04 asks while waiting not again, and afterwards only with a reason; what could be seen is flagged', async () => {
    const { id, version, phone } = await submittedCase(cloud, handler);
    const asked = await cloud.call(...(await request(id, version, [askedFor('savings', { kind: 'answer' })])));
    expect((await cloud.refusal(...(await request(id, asked.version, missing)))).code).toBe('alreadyWaiting');
    const answered = await cloud.call(...answer(phone.token, id, asked.version, { note: '示范：没有存款' }));
    const bare = await cloud.refusal(...(await request(id, answered.version, missing)));
    expect(bare.code).toBe('secondRequestNeedsReason');
    const again = await cloud.call(...(await request(id, answered.version, missing, '示范：上次漏看了')));
    expect(again.supplementRequests).toMatchObject([
      { ordinal: 1, flagged: false, reason: null },
      { ordinal: 2, flagged: true, reason: '示范：上次漏看了' },
    ]);
  });

  it('A13, A05 asks for nothing outside the catalogue, nor for what an office can look up', async () => {
    const { id, version } = await submittedCase(cloud, handler);
    for (const typeCode of ['proofOfGoodConduct', 'disabilityCertificate', 'marriageCertificate']) {
      const items = [askedFor('householdRegister'), askedFor(typeCode)];
      const refused = await cloud.refusal(...(await request(id, version, items)));
      expect(refused).toMatchObject({ status: 422, code: 'outsideCatalogue', details: { typeCode } });
    }
    const untyped = { ...askedFor('anything'), typeCode: null };
    expect((await cloud.refusal(...(await request(id, version, [untyped])))).code).toBe('outsideCatalogue');
    const unsigned = askedFor('authorization:m9', { kind: 'signature' });
    expect((await cloud.refusal(...(await request(id, version, [unsigned])))).code).toBe('outsideCatalogue');
    const unchanged = await cloud.call(showDeskCase, { params: { id } }, { token: await deskToken() });
    expect(unchanged).toMatchObject({ version, waitingFor: null, supplementRequests: [] });
  });

  it('A13 names a paper as the catalogue does, whatever the desk calls it', async () => {
    const { id, version, phone } = await submittedCase(cloud, handler);
    const item = { ...askedFor('residentId', { memberId: 'm2' }), title: '示范：无犯罪证明' };
    await cloud.call(...(await request(id, version, [item])));
    const mine = await cloud.call(showMyCase, { params: { id } }, { token: phone.token });
    expect(mine.owed[0]!.title).toBe('示小生的身份证');
  });

  it('refuses an answer from a stale screen and keeps the notice open', async () => {
    const { id, version, phone } = await submittedCase(cloud, handler);
    await cloud.call(...(await request(id, version, [askedFor('savings', { kind: 'answer' })])));
    expect((await cloud.refusal(...answer(phone.token, id, version, { note: '示范' }))).code).toBe('staleVersion');
    const mine = await cloud.call(showMyCase, { params: { id } }, { token: phone.token });
    expect(mine).toMatchObject({ waitingFor: 'resident', owed: [{ key: 'savings', done: false }] });
  });
});
