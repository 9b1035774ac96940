import { writeFileSync } from 'node:fs';
import { showMyCase } from '@twin-pledge/shared/contracts/cases/showMyCase';
import { acceptCase } from '@twin-pledge/shared/contracts/desk/acceptCase';
import { refuseAcceptance } from '@twin-pledge/shared/contracts/desk/refuseAcceptance';
import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import { listNotices } from '@twin-pledge/shared/contracts/notices/listNotices';
import { readNoticePdf } from '@twin-pledge/shared/contracts/notices/readNoticePdf';
import { showNotice } from '@twin-pledge/shared/contracts/notices/showNotice';
import type { NoticeKind } from '@twin-pledge/shared/kernel/noticeKind';
import { motherAndSon } from '../../../../tests/support/familyAnswers';
import { newPhone } from '../../../../tests/support/filing';
import { caseOffice, inquiredCase, procedureWalk } from '../../../../tests/support/procedureWalk';
import type { CaseOffice } from '../../../../tests/support/procedureWalk';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';
import { submittedCase } from '../../../../tests/support/submittedCase';

let cloud: RunningCloud;
let office: CaseOffice;
beforeAll(async () => {
  cloud = await startCloud({ at: '2026-03-09T09:00:00+08:00' }); // A Monday.
  office = await caseOffice(cloud);
});
afterAll(() => cloud.stop());
beforeEach(() => cloud.clock.set('2026-03-09T09:00:00+08:00'));

type Phone = { accountId: string };
type Whole = EndpointAnswer<typeof showNotice>;

const asPhone = async ({ accountId }: Phone) => ({ token: await cloud.tokenFor({ kind: 'resident', accountId }) });
const asHandler = async () => ({ token: await cloud.tokenFor({ kind: 'staff', staffId: office.handler.staffId }) });
const list = async (id: string) => (await cloud.call(listNotices, { params: { id } }, await asHandler())).notices;
const cardOf = async (id: string, kind: NoticeKind) => (await list(id)).find((one) => one.kind === kind)!;
const open = async (phone: Phone, id: string, noticeId: string) =>
  cloud.call(showNotice, { params: { id, noticeId } }, await asPhone(phone));
const dutyStates = async (phone: Phone, id: string, kind: string) =>
  (await cloud.call(showMyCase, { params: { id } }, await asPhone(phone))).duties
    .filter((duty) => duty.kind === kind)
    .map(({ state }) => state);
const words = ({ parts }: Whole) =>
  parts
    .map((part) => (part.kind === 'table' ? part.rows.map((row) => row.join(' ')).join('\n') : part.text))
    .join('\n');

/** Prints for a look with one's own eyes, where somebody asks for it. */
const look = async (id: string, { id: noticeId, kind }: { id: string; kind: string }) => {
  const pdf = await cloud.call(readNoticePdf, { params: { id, noticeId } }, await asHandler());
  const bytes = pdf as unknown as Buffer;
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  if (process.env.NOTICES_TO) writeFileSync(`${process.env.NOTICES_TO}/${kind}.pdf`, bytes);
};

async function atDecision(wishes = {}) {
  const filed = await inquiredCase(cloud, office, wishes);
  const { walk, id } = filed;
  await walk.act('handler', 'startPublicity', { photos: [id] });
  await walk.act('handler', 'recordAssessment', { needs: [] });
  cloud.clock.set('2026-03-17T12:00:00+08:00');
  await walk.act('handler', 'endPublicity');
  return filed;
}

async function approved() {
  const filed = await atDecision();
  await filed.walk.act('handler', 'giveOpinion', { opinion: 'approve', reason: '符合' });
  await filed.walk.act('leader', 'approve');
  return filed;
}

describe('notices of a decision', () => {
  it('B07, D03 a yes goes out with amount, first month, worksheet and the duty to report, numbered by the office', async () => {
    const { id, phone, number } = await approved();
    const card = await cardOf(id, 'approval');
    expect(card.number).toMatch(/^镇桥镇救〔2026〕\d+号$/);
    expect(card).toMatchObject({
      issuer: '乐平市镇桥镇人民政府',
      issuedOn: '2026-03-17',
      openings: [],
      delivery: null,
    });
    const whole = await open(phone, id, card.id);
    const text = words(whole);
    for (const said of [
      `编号${number}`,
      '准予确认',
      '930.00元（每月）',
      '示桂兰、示小生（共2人）',
      '有变化要报告',
      '60日内',
    ]) {
      expect(text).toContain(said);
    }
    expect(text).toMatch(/从什么时候起 2026年[34]月起/);
    const table = whole.parts.find(
      (part) => part.kind === 'table' && part.head[0] === '项目' && part.head.length === 4,
    );
    expect(table).toMatchObject({ rows: expect.arrayContaining([expect.arrayContaining(['600.00元'])]) });
    await look(id, card);
  });

  it('D03 opened on the phone, a decision is delivered: who, when, and the duty is met by that', async () => {
    const { id, phone } = await approved();
    const card = await cardOf(id, 'approval');
    expect(await dutyStates(phone, id, 'deliverApprovalNotice')).toEqual(['open']);
    await open(phone, id, card.id);
    cloud.clock.advanceDays(1);
    await open(phone, id, card.id);
    expect(await dutyStates(phone, id, 'deliverApprovalNotice')).toEqual(['met']);
    const proof = await cardOf(id, 'approval');
    const noon = expect.stringMatching(/^2026-03-17T/) as string;
    expect(proof.openings).toEqual([{ byName: '示小兰', at: noon }]);
    expect(proof.delivery).toMatchObject({ at: noon });
  });

  it('D03 handed over on paper, a decision is delivered by the handler’s word', async () => {
    const { id, phone, walk } = await approved();
    await walk.act('handler', 'deliverNotice', { evidence: '当面交给本人，本人签收' });
    expect((await cardOf(id, 'approval')).delivery).toMatchObject({
      evidence: '当面交给本人，本人签收',
      byName: '示范经办',
    });
    await open(phone, id, (await cardOf(id, 'approval')).id);
    expect(await dutyStates(phone, id, 'deliverApprovalNotice')).toEqual(['met']);
  });

  it('D03, D06 a no gives reason, clause, remedies and what else fits', async () => {
    const { id, phone, walk } = await atDecision();
    await walk.act('handler', 'giveOpinion', { opinion: 'refuse', reason: '人均收入高于标准' });
    await walk.act('leader', 'refuse', { reason: '人均收入高于低保标准', basis: 'JDZ 三(一)4' });
    const card = await cardOf(id, 'refusal');
    const text = words(await open(phone, id, card.id));
    for (const said of ['不予确认', '人均收入高于低保标准', '三(一)4', '乐平市人民政府申请行政复议', '行政诉讼']) {
      expect(text).toContain(said);
    }
    expect(text).not.toContain('JDZ');
    expect(await dutyStates(phone, id, 'deliverRefusalNotice')).toEqual(['met']);
    await look(id, card);
  });

  it('D04 the certificate names the household and what it gets', async () => {
    const { id, phone, walk } = await approved();
    await walk.act('handler', 'issueCertificate');
    const card = await cardOf(id, 'certificate');
    expect(card.title).toBe('最低生活保障证');
    expect(words(await open(phone, id, card.id))).toContain('保障金额 930.00元（每月）');
    await look(id, card);
  });
});

describe('notices before a decision', () => {
  it('D03 acceptance tells by when it will be decided, and only those whom the case concerns', async () => {
    const { id, phone } = await submittedCase(cloud, office.handler);
    await procedureWalk(cloud, office, id).accept();
    const card = await cardOf(id, 'acceptance');
    expect(words(await open(phone, id, card.id))).toMatch(/一共18个工作日，到2026年\d+月\d+日为止/);
    const stranger = await newPhone(cloud);
    expect((await cloud.refusal(listNotices, { params: { id } }, await asPhone(stranger))).code).toBe('notFound');
    const other = await submittedCase(cloud, office.handler);
    const foreign = { params: { id: other.id, noticeId: card.id } };
    expect((await cloud.refusal(readNoticePdf, foreign, await asPhone(other.phone))).code).toBe('notFound');
    await look(id, card);
  });

  it('D03 refused acceptance tells ground, clause and explanation', async () => {
    const { id, version, phone } = await submittedCase(cloud, office.handler);
    const body = { version, groundCode: 'alreadyReceiving', explanation: '示范：已经在领低保' };
    await cloud.call(refuseAcceptance, { params: { id }, body }, await asHandler());
    const card = await cardOf(id, 'nonAcceptance');
    const text = words(await open(phone, id, card.id));
    expect(text).toContain('示范：已经在领低保');
    expect(text).toContain('申请行政复议');
    await look(id, card);
  });

  it('G06 a need of another department leaves as a numbered letter with a date for the answer', async () => {
    const needs = { events: ['illness'], aids: ['medical' as const] };
    const { id, phone } = await submittedCase(cloud, office.handler, { needs });
    const walk = procedureWalk(cloud, office, id);
    await walk.accept();
    await walk.act('handler', 'refer', { reason: '住院花费大，请核定医疗救助' });
    const card = await cardOf(id, 'referral');
    const text = words(await open(phone, id, card.id));
    expect(text).toContain('乐平市医疗保障局：');
    expect(text).toMatch(/并于2026年\d+月\d+日前书面答复/);
    await look(id, card);
  });

  it('D03 no number is given twice, also where several are taken at one moment', async () => {
    const filed = [];
    for (let at = 0; at < 4; at += 1) filed.push(await submittedCase(cloud, office.handler));
    const as = await asHandler();
    await Promise.all(
      filed.map(({ id, version }) => cloud.call(acceptCase, { params: { id }, body: { version, checklist: [] } }, as)),
    );
    const numbers = await Promise.all(filed.map(async ({ id }) => (await cardOf(id, 'acceptance')).number));
    const counted = numbers.map((number) => Number(/(\d+)号$/.exec(number)?.[1])).sort((a, b) => a - b);
    expect(counted.map((seq) => seq - counted[0]!)).toEqual([0, 1, 2, 3]);
  });

  it('D03 a name that can’t be printed whole keeps the act from happening', async () => {
    const [mother, son] = motherAndSon().members!;
    const members = [{ ...mother!, name: '示𠮷' }, son!];
    const { id, version } = await submittedCase(cloud, office.handler, { members });
    const refused = await cloud.refusal(
      acceptCase,
      { params: { id }, body: { version, checklist: [] } },
      await asHandler(),
    );
    expect(refused).toMatchObject({ code: 'glyphMissing', details: { letters: '𠮷' } });
    expect(await list(id)).toEqual([]);
  });

  it('D03 what was issued stays as it is', async () => {
    await expect(cloud.database.execute("UPDATE notice SET number = 'x'")).rejects.toThrow();
    await expect(cloud.database.execute('DELETE FROM notice_opening')).rejects.toThrow();
  });
});
