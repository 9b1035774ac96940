import { join } from 'node:path';
import { showMyCase } from '@twin-pledge/shared/contracts/cases/showMyCase';
import { listQueue } from '@twin-pledge/shared/contracts/desk/listQueue';
import { addEvidence } from '@twin-pledge/shared/contracts/evidence/addEvidence';
import { readEvidence } from '@twin-pledge/shared/contracts/evidence/readEvidence';
import { listMessages } from '@twin-pledge/shared/contracts/messages/listMessages';
import { readOrderPdf } from '@twin-pledge/shared/contracts/payments/readOrderPdf';
import { showPayments } from '@twin-pledge/shared/contracts/payments/showPayments';
import { showReserve } from '@twin-pledge/shared/contracts/reserve/showReserve';
import { topUpReserve } from '@twin-pledge/shared/contracts/reserve/topUpReserve';
import { drawnSignature } from '../../../../tests/support/drawnSignature';
import { photo } from '../../../../tests/support/files';
import { caseOffice, procedureWalk } from '../../../../tests/support/procedureWalk';
import type { CaseOffice } from '../../../../tests/support/procedureWalk';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';
import { submittedCase } from '../../../../tests/support/submittedCase';

const township = '360281100000';
const county = '360281000000';
let cloud: RunningCloud;
let office: CaseOffice;
beforeAll(async () => {
  // A Monday. Townships decide up to 1,000 yuan here.
  const POLICY_DIR = join(__dirname, '../../../../tests/support/townshipLimit');
  cloud = await startCloud({ at: '2026-03-09T09:00:00+08:00', settings: { POLICY_DIR } });
  office = await caseOffice(cloud);
  await fund(county, 5_000_000);
  await fund(township, 1_000_000);
});
afterAll(() => cloud.stop());

const as = async (post: keyof CaseOffice) => ({
  token: await cloud.tokenFor({ kind: 'staff', staffId: office[post].staffId }),
});
const fund = async (code: string, amountFen: number) =>
  cloud.call(topUpReserve, { params: { code }, body: { amountFen, note: '年初拨付' } }, await as('county'));
const leftIn = async (code: string) =>
  (await cloud.call(showReserve, { params: { code }, query: {} }, await as('county'))).leftFen;
const asked = {
  amountFen: 80_000,
  purpose: '临时住宿、吃饭',
  payTo: { method: 'cash' as const, payee: '示桂兰' },
  reason: '房屋失火，当晚没有住处',
};

async function emergency(wishes = {}) {
  const needs = { events: ['accident'], aids: ['temporaryEmergency' as const] };
  const { id, phone } = await submittedCase(cloud, office.handler, { needs, ...wishes });
  const orders = async () => (await cloud.call(showPayments, { params: { id } }, await as('handler'))).orders;
  const mine = async () => ({ token: await cloud.tokenFor({ kind: 'resident', accountId: phone.accountId }) });
  return { id, phone, orders, mine, walk: procedureWalk(cloud, office, id) };
}
const receipt = async (more = {}) => ({
  receipt: { receivedBy: '示桂兰', receivedOn: cloud.clock.todayOn(), drawing: await drawnSignature(), ...more },
});

describe('relief that comes first', () => {
  it('A08, E07 lands on top of the queue with its own short clock, is paid by order before the papers, and received against a signature', async () => {
    const { id, walk, orders, mine } = await emergency();
    await submittedCase(cloud, office.handler);
    const body = { scope: 'mine' } as const;
    const { items } = await cloud.call(listQueue, { body }, await as('handler'));
    expect(items[0]).toMatchObject({ caseId: id, kind: 'considerRelief', bucket: 'today' });
    const seen = async () => cloud.call(showMyCase, { params: { id } }, await mine());
    expect((await seen()).duties.find(({ kind }) => kind === 'considerRelief')).toMatchObject({ dueOn: '2026-03-09' });
    const before = await leftIn(township);
    await walk.act('handler', 'proposeRelief', asked);
    expect((await walk.refused('handler', 'confirmRelief')).code).toBe('forbidden');
    expect(await orders()).toEqual([]);
    expect((await walk.act('leader', 'confirmRelief')).status).toBe('relieved');
    const [order] = await orders();
    expect(order).toMatchObject({
      number: '镇桥镇救付〔2026〕1号',
      state: 'issued',
      amountFen: 80_000,
      capitals: '捌佰元整',
      payee: '示桂兰',
      method: 'cash',
      purpose: '临时住宿、吃饭',
      ledgerName: '乐平市镇桥镇人民政府临时救助备用金',
      proposedBy: '示范经办',
      confirmedBy: '示范分管',
      receipt: null,
      returned: null,
    });
    expect(before - (await leftIn(township))).toBe(80_000);
    const { messages } = await cloud.call(listMessages, { query: {} }, await mine());
    expect(messages.find(({ code }) => code === 'reliefConfirmed')?.params).toMatchObject({ amount: '800.00元' });
    expect((await walk.refused('handler', 'recordReliefReceipt', await receipt({ drawing: undefined }))).code).toBe(
      'receiptMissing',
    );
    expect(
      (await walk.refused('handler', 'recordReliefReceipt', await receipt({ receivedOn: '2026-03-10' }))).code,
    ).toBe('dateInFuture');
    const done = await walk.act('handler', 'recordReliefReceipt', await receipt());
    expect(JSON.stringify(done.entries)).not.toContain(await drawnSignature());
    expect((await orders())[0]).toMatchObject({ state: 'received', receipt: { receivedBy: '示桂兰', how: 'screen' } });
    const pdf = (await cloud.call(
      readOrderPdf,
      { params: { id, orderId: order!.id } },
      await as('handler'),
    )) as unknown as Buffer;
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect((await walk.act('handler', 'completeReliefPapers')).status).toBe('approved');
  });

  it('E07 a signed receipt on paper is kept as it was photographed, and only of this very case', async () => {
    const { id, walk, orders } = await emergency();
    await walk.act('handler', 'proposeRelief', asked);
    await walk.act('leader', 'confirmRelief');
    const bring = async (caseId: string, post: keyof CaseOffice = 'handler') =>
      [
        addEvidence,
        { params: { id: caseId, purpose: 'reliefReceipt' } },
        { ...(await as(post)), bytes: await photo({ seed: 3 }) },
      ] as const;
    const other = await emergency();
    const strange = await cloud.call(...(await bring(other.id)));
    const mine = await cloud.call(...(await bring(id)));
    expect(await cloud.call(...(await bring(id)))).toEqual(mine);
    expect((await cloud.refusal(...(await bring(id, 'county')))).code).toBe('forbidden');
    const paper = async (evidenceId: string) => receipt({ drawing: undefined, evidenceId, relation: '女儿' });
    expect((await walk.refused('handler', 'recordReliefReceipt', await paper(strange.id))).code).toBe('notFound');
    await walk.act('handler', 'recordReliefReceipt', await paper(mine.id));
    expect((await orders())[0]).toMatchObject({ receipt: { how: 'paper', relation: '女儿', evidenceId: mine.id } });
    const read = [readEvidence, { params: { id, evidenceId: mine.id } }] as const;
    const kept = (await cloud.call(...read, await as('leader'))) as unknown as Buffer;
    expect(kept.subarray(0, 2).toString('hex')).toBe('ffd8');
  });

  it('E07 a payment that failed goes back into the ledger with its reason; the next order needs a second person again', async () => {
    const account = { holderMemberId: 'm1', bankName: '示范银行', accountNumber: '6228480012345678' };
    const { walk, orders, mine } = await emergency({ account });
    await walk.act('handler', 'proposeRelief', { ...asked, payTo: { method: 'declaredAccount' } });
    await walk.act('leader', 'confirmRelief');
    const after = await leftIn(township);
    expect((await orders())[0]).toMatchObject({ payee: '示桂兰', bank: '示范银行', accountMasked: '****5678' });
    const reason = '账号与姓名不符，银行退回';
    const returned = await walk.act('handler', 'returnRelief', {
      reason,
      payTo: { method: 'account', payee: '示小兰', bank: '示范信用社', account: '6210 0000 1111 2222' },
    });
    expect(JSON.stringify(returned.entries)).not.toContain('6210 0000');
    expect((await leftIn(township)) - after).toBe(80_000);
    expect((await orders())[0]).toMatchObject({ state: 'returned', returned: { on: '2026-03-09', reason } });
    expect((await walk.refused('handler', 'confirmReliefAgain')).code).toBe('forbidden');
    expect((await walk.refused('handler', 'recordReliefReceipt', await receipt())).code).toBe('actionNotAllowed');
    await walk.act('leader', 'confirmReliefAgain');
    expect(await orders()).toMatchObject([
      { state: 'returned', amountFen: 80_000 },
      { state: 'issued', amountFen: 80_000, payee: '示小兰', accountMasked: '****2222' },
    ]);
    expect(await leftIn(township)).toBe(after);
    const view = await cloud.call(showReserve, { params: { code: township }, query: {} }, await as('leader'));
    expect(view.entries.slice(0, 3)).toMatchObject([
      { kind: 'relief', changeFen: -80_000 },
      { kind: 'returned', changeFen: 80_000, note: reason },
      { kind: 'relief', changeFen: -80_000 },
    ]);
    const { messages } = await cloud.call(listMessages, { query: {} }, await mine());
    expect(messages.find(({ code }) => code === 'reliefReturned')?.params).toMatchObject({ reason });
  });

  it('E07 whom nobody can pay is told when it is proposed, not when it is confirmed', async () => {
    const { walk } = await emergency();
    const declared = { ...asked, payTo: { method: 'declaredAccount' as const } };
    expect((await walk.refused('handler', 'proposeRelief', declared)).code).toBe('accountMissing');
    expect((await walk.refused('handler', 'proposeRelief', { ...asked, amountFen: 99_999_999 })).code).toBe(
      'reserveTooSmall',
    );
  });

  it('A08 what is still owed afterwards stands on the phone with its date; late takes nothing back', async () => {
    const { id, walk, mine } = await emergency();
    await walk.act('handler', 'proposeRelief', asked);
    await walk.act('leader', 'confirmRelief');
    await walk.act('handler', 'recordReliefReceipt', await receipt());
    const seen = async () => cloud.call(showMyCase, { params: { id } }, await mine());
    const view = await seen();
    expect(view.duties.find(({ kind }) => kind === 'completeReliefPapers')).toMatchObject({ dueOn: '2026-03-23' });
    expect(view.owed.length).toBeGreaterThan(0);
    const documents = view.owed.flatMap((item) => item.documents);
    expect(documents.length).toBeGreaterThan(0);
    cloud.clock.set('2026-04-20T09:00:00+08:00');
    expect((await seen()).status).toBe('relieved');
    await cloud.database.execute('UPDATE document_page SET document_id = ? WHERE document_id = ?', [
      'Z'.repeat(26),
      documents[0]!.id,
    ]);
    expect((await seen()).owed.some(({ done }) => !done)).toBe(true);
    expect((await walk.refused('handler', 'completeReliefPapers')).code).toBe('papersStillOwed');
    expect((await walk.act('handler', 'completeReliefPapers', { reason: '火灾烧掉了' })).status).toBe('approved');
    cloud.clock.set('2026-03-09T09:00:00+08:00');
  });

  it('D07, E07 above the township’s authority the county confirms, and pays out of its own ledger', async () => {
    const { id, walk } = await emergency();
    const before = { township: await leftIn(township), county: await leftIn(county) };
    await walk.act('handler', 'proposeRelief', { ...asked, amountFen: 100_001 });
    const body = { scope: 'mine' } as const;
    const { items } = await cloud.call(listQueue, { body }, await as('county'));
    expect(items[0]).toMatchObject({ caseId: id, kind: 'confirmRelief' });
    expect((await walk.refused('leader', 'confirmRelief')).code).toBe('forbidden');
    await walk.act('county', 'confirmRelief');
    expect(await leftIn(township)).toBe(before.township);
    expect(before.county - (await leftIn(county))).toBe(100_001);
    const { orders } = await cloud.call(showPayments, { params: { id } }, await as('county'));
    expect(orders).toMatchObject([
      { number: '乐平市民救付〔2026〕1号', ledgerName: '乐平市民政局临时救助资金', confirmedBy: '示范县局' },
    ]);
    await walk.act('handler', 'returnRelief', { reason: '账号有误', payTo: asked.payTo });
    expect(await leftIn(county)).toBe(before.county);
  });
});
