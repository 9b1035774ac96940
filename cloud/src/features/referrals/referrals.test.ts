import { listMyCases } from '@twin-pledge/shared/contracts/cases/listMyCases';
import { showDeskCase } from '@twin-pledge/shared/contracts/desk/showDeskCase';
import { listMessages } from '@twin-pledge/shared/contracts/messages/listMessages';
import { listNotices } from '@twin-pledge/shared/contracts/notices/listNotices';
import { showNextAid } from '@twin-pledge/shared/contracts/nextAid/showNextAid';
import { answerReferral } from '@twin-pledge/shared/contracts/referrals/answerReferral';
import { handOverReferral } from '@twin-pledge/shared/contracts/referrals/handOverReferral';
import { listDepartmentReferrals } from '@twin-pledge/shared/contracts/referrals/listDepartmentReferrals';
import { readNeedsPdf } from '@twin-pledge/shared/contracts/referrals/readNeedsPdf';
import { readReferralPdf } from '@twin-pledge/shared/contracts/referrals/readReferralPdf';
import { receiveReferral } from '@twin-pledge/shared/contracts/referrals/receiveReferral';
import { referNeed } from '@twin-pledge/shared/contracts/referrals/referNeed';
import { showDepartmentReferral } from '@twin-pledge/shared/contracts/referrals/showDepartmentReferral';
import { showNeeds } from '@twin-pledge/shared/contracts/referrals/showNeeds';
import { addRelative } from '@twin-pledge/shared/contracts/staff/addRelative';
import type { DepartmentCode } from '@twin-pledge/shared/kernel/departmentCode';
import { motherAndSon } from '../../../../tests/support/familyAnswers';
import { caseOffice, inquiredCase, procedureWalk } from '../../../../tests/support/procedureWalk';
import type { CaseOffice } from '../../../../tests/support/procedureWalk';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';
import { staffWith } from '../../../../tests/support/staffWith';
import { submittedCase } from '../../../../tests/support/submittedCase';

let cloud: RunningCloud;
let office: CaseOffice;
let medical: Awaited<ReturnType<typeof staffWith>>;
const officer = (departmentCode: DepartmentCode, regionCode = '360281000000') =>
  staffWith(cloud, { name: '示范医保', roles: ['departmentOfficer'], regionCode, departmentCode });
beforeAll(async () => {
  cloud = await startCloud({ at: '2026-03-09T09:00:00+08:00' }); // A Monday.
  office = await caseOffice(cloud);
  medical = await officer('medicalSecurity');
});
afterAll(() => cloud.stop());
beforeEach(() => cloud.clock.set('2026-03-09T09:00:00+08:00'));

const as = async (staffId: string) => ({ token: await cloud.tokenFor({ kind: 'staff', staffId }) });
const asHandler = () => as(office.handler.staffId);
const asPhone = async ({ accountId }: { accountId: string }) => ({
  token: await cloud.tokenFor({ kind: 'resident', accountId }),
});
const needsOf = async (id: string) => cloud.call(showNeeds, { params: { id } }, await asHandler());
const referred = async (id: string, aid = 'medical') => {
  const body = { aid, reason: '示范：住院花费大，请核定', consent: 'inPerson' } as never;
  return cloud.call(referNeed, { params: { id }, body }, await asHandler());
};
const letters = async (staffId = medical.staffId) =>
  cloud.call(listDepartmentReferrals, { query: {} }, await as(staffId));
const answer = (id: string, result: 'granted' | 'declined' | 'notOurs') =>
  [answerReferral, { params: { id }, body: { result, answer: '示范：已纳入医疗救助' } }] as const;

/** A family whose facts point to three needs, assessed with two of them. */
async function assessed() {
  const filed = await inquiredCase(
    cloud,
    office,
    motherAndSon({
      needs: { events: ['noIncome', 'illness'], aids: ['dibao'] },
      property: {
        homes: [{ id: 'h1', kind: 'unsafe' }],
        hasVehicle: false,
        savingsFen: 0,
        otherFen: 0,
        hasBusiness: false,
      },
    }),
  );
  await filed.walk.act('handler', 'startPublicity', { photos: [filed.id] });
  const before = await needsOf(filed.id);
  await filed.walk.act('handler', 'recordAssessment', { needs: ['dibao', 'medical', 'education'] });
  return { ...filed, before };
}

/** A family that asked for medical aid itself, the case just referred. */
async function ownMedical() {
  const needs = { events: ['illness'], aids: ['medical' as const] };
  const filed = await submittedCase(cloud, office.handler, { needs });
  const walk = procedureWalk(cloud, office, filed.id);
  await walk.accept();
  await walk.act('handler', 'refer', { reason: '住院花费大，请核定医疗救助' });
  return { ...filed, walk };
}

describe('the list of needs', () => {
  it('C05, A02 covers all six kinds: proposed from the facts, recorded with yes and no, and printed', async () => {
    const { id, before } = await assessed();
    expect(before.recorded).toBeNull();
    const proposed = Object.fromEntries(
      before.lines.map(({ kind, basis }) => [kind, basis.map(({ reason }) => reason)]),
    );
    expect(proposed).toMatchObject({ medical: ['saysIllness'], housing: ['unsafeHome'], education: [], disaster: [] });
    expect(proposed.basicLiving).toContain('worksheetFits');
    const after = await needsOf(id);
    expect(after.recorded).toMatchObject({ byName: '示范经办' });
    expect(after.lines.map(({ kind, need, suggested, refer }) => [kind, need, suggested, refer])).toEqual([
      ['basicLiving', true, true, null],
      ['medical', true, true, 'medical'],
      ['education', true, false, 'education'],
      ['housing', false, true, null],
      ['employment', false, false, null],
      ['disaster', false, false, null],
    ]);
    expect(after.lines[0]!.followed).toMatchObject({ aid: 'dibao' });
    const pdf = await cloud.call(readNeedsPdf, { params: { id } }, await asHandler());
    expect(String(pdf).slice(0, 5)).toBe('%PDF-');
  });

  it('A02, C05, G06 a need that nobody applied for leaves in one click, as a case of its own that the family sees', async () => {
    const { id, phone } = await assessed();
    const { lines, referrals } = await referred(id);
    const line = lines.find(({ kind }) => kind === 'medical')!;
    expect(line).toMatchObject({ refer: null, followed: { aid: 'medical', status: 'referred' } });
    expect(referrals).toMatchObject([{ department: '乐平市医疗保障局', sendBy: 'queue', sentOn: '2026-03-09' }]);
    const { cases } = await cloud.call(listMyCases, {}, await asPhone(phone));
    expect(cases.find(({ aid }) => aid === 'medical')).toMatchObject({ status: 'referred' });
    const [card] = await cloud
      .call(showNextAid, { params: { id: line.followed!.caseId } }, await asPhone(phone))
      .then((view) => view.referrals);
    expect(card).toMatchObject({ department: '乐平市医疗保障局', dueOn: '2026-03-30', late: false, result: null });
    const { messages } = await cloud.call(listMessages, { query: {} }, await asPhone(phone));
    expect(messages.map(({ code }) => code)).toContain('needReferred');
    expect(messages.filter(({ code }) => code === 'applicationReceived')).toHaveLength(1);
  });

  it('C05 refers nothing twice, nothing that was not assessed, and only for the handler of the place', async () => {
    const { id } = await assessed();
    const body = { aid: 'medical', reason: '示范', consent: 'byPhone' } as const;
    const both = await Promise.allSettled([referred(id), referred(id)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const again = await cloud.refusal(referNeed, { params: { id }, body }, await asHandler());
    expect(again.code).toBe('needAlreadyFollowed');
    const other = await cloud.refusal(
      referNeed,
      { params: { id }, body: { ...body, aid: 'housing' } },
      await asHandler(),
    );
    expect(other.code).toBe('aidNotFitting');
    const leader = await as(office.leader.staffId);
    expect((await cloud.refusal(referNeed, { params: { id }, body }, leader)).code).toBe('forbidden');
  });
});

describe('a letter to a department', () => {
  it('G06 reaches the queue of its officer alone, says what they need and no more, and is answered there', async () => {
    const { id, phone, walk } = await ownMedical();
    const item = (await letters()).items.at(-1)!;
    const [{ token }, params] = [await as(medical.staffId), { id: item.id }];
    const letter = await cloud.call(showDepartmentReferral, { params }, { token });
    const words = JSON.stringify(letter.parts);
    expect(words).toContain('乐平市医疗保障局');
    expect(words).toContain('这项申请由申请人于2026年3月9日自己提出');
    for (const kept of ['3602811956', '600.00', '示小生', '存款']) expect(words).not.toContain(kept);
    expect((await cloud.call(readReferralPdf, { params }, { token })) as unknown as Buffer).toBeTruthy();
    expect((await cloud.refusal(showDeskCase, { params: { id } }, { token })).code).toBe('notFound');
    const received = await cloud.call(receiveReferral, { params }, { token });
    expect(received).toMatchObject({ state: 'received', receivedOn: '2026-03-09' });
    await cloud.call(...answer(item.id, 'granted'), { token });
    expect((await walk.view()).status).toBe('referralAnswered');
    const { referrals } = await cloud.call(showNextAid, { params: { id } }, await asPhone(phone));
    expect(referrals).toMatchObject([{ result: 'granted', answer: '示范：已纳入医疗救助', answeredOn: '2026-03-09' }]);
    expect((await cloud.refusal(...answer(item.id, 'granted'), { token })).code).toBe('referralClosed');
    const told = await cloud.database.select("SELECT id FROM message WHERE code = 'departmentAnswered'");
    expect(told).toHaveLength(1);
  });

  it('G06 another department, another county and a relative learn nothing of it', async () => {
    const { answers } = await ownMedical();
    const newest = (await letters()).items.at(-1)!;
    const schools = await officer('education');
    const elsewhere = await officer('medicalSecurity', '120115000000');
    for (const { staffId } of [schools, elsewhere]) {
      expect((await letters(staffId)).items).toEqual([]);
      const hidden = await cloud.refusal(showDepartmentReferral, { params: { id: newest.id } }, await as(staffId));
      expect(hidden.code).toBe('notFound');
    }
    const relative = await officer('medicalSecurity');
    const son = answers.members![1]!;
    const known = { name: son.name!, idNumber: son.identity!.number!, relation: '表弟' };
    const body = { staffId: relative.staffId, ...known };
    await cloud.call(addRelative, { body }, await as(office.county.staffId));
    expect((await letters(relative.staffId)).items.map(({ id }) => id)).not.toContain(newest.id);
    expect((await cloud.refusal(...answer(newest.id, 'granted'), await as(relative.staffId))).code).toBe('recused');
    expect((await cloud.refusal(listDepartmentReferrals, { query: {} }, await asHandler())).code).toBe('forbidden');
  });

  it('G06 what is not the department’s own comes back to the handler, who sends it on', async () => {
    const { walk, id } = await ownMedical();
    const newest = (await letters()).items.at(-1)!;
    await cloud.call(...answer(newest.id, 'notOurs'), await as(medical.staffId));
    expect((await walk.view()).status).toBe('referred');
    await walk.act('handler', 'refer', { reason: '改推送给教育局', department: 'education' });
    const { referrals } = await needsOf(id);
    expect(referrals.map(({ department, sendBy, result }) => [department, sendBy, result])).toEqual([
      ['乐平市医疗保障局', 'queue', 'notOurs'],
      ['乐平市教育局', 'hand', null],
    ]);
    const { notices } = await cloud.call(listNotices, { params: { id } }, await asHandler());
    const numbers = notices.filter(({ kind }) => kind === 'referral').map(({ number }) => number);
    expect(new Set(numbers).size).toBe(2);
  });

  it('G06 by hand: who took it and when is noted, and the answer recorded by the handler', async () => {
    const { id } = await assessed();
    const { referrals, lines } = await referred(id, 'education');
    const letter = referrals.at(-1)!;
    expect(letter).toMatchObject({ department: '乐平市教育局', sendBy: 'hand', handedTo: null });
    const hand = (takenOn: string) => ({ params: { id: letter.id }, body: { takenBy: '示范收件人', takenOn } });
    expect((await cloud.refusal(handOverReferral, hand('2026-03-10'), await asHandler())).code).toBe('dateInFuture');
    const taken = await cloud.call(handOverReferral, hand('2026-03-09'), await asHandler());
    expect(taken).toMatchObject({ handedTo: '示范收件人', handedOn: '2026-03-09' });
    const walk = procedureWalk(cloud, office, lines.find(({ kind }) => kind === 'education')!.followed!.caseId);
    await walk.act('handler', 'recordReferralAnswer', { evidence: '示范：免学费', referralAnswer: 'granted' });
    expect((await needsOf(id)).referrals.at(-1)).toMatchObject({ result: 'granted', answer: '示范：免学费' });
  });

  it('G06 the department is reminded once before the date; afterwards the handler’s duty is late', async () => {
    const { walk } = await ownMedical();
    const newest = (await letters()).items.at(-1)!;
    expect(newest.dueOn).toBe('2026-03-30');
    const reminders = async () => {
      const { messages } = await cloud.call(listMessages, { query: {} }, await as(medical.staffId));
      return messages.filter(({ code, params }) => code === 'referralDue' && params.number === newest.number).length;
    };
    cloud.clock.set('2026-03-25T09:00:00+08:00');
    await cloud.runScheduled();
    expect(await reminders()).toBe(0);
    for (const day of ['2026-03-26', '2026-03-27']) {
      cloud.clock.set(`${day}T09:00:00+08:00`);
      await cloud.runScheduled();
    }
    expect(await reminders()).toBe(1);
    cloud.clock.set('2026-03-31T09:00:00+08:00');
    expect((await letters()).items.find(({ id }) => id === newest.id)?.late).toBe(true);
    expect((await walk.view()).status).toBe('referred');
  });

  it('G06 goes by hand where nobody of the department is here to read it', async () => {
    const far = await caseOffice(cloud, '120115101000');
    const residence = { regionCode: '120115101201', detail: '1号' };
    const needs = { events: ['illness'], aids: ['medical' as const] };
    await cloud.database.execute("UPDATE staff SET active = 0 WHERE region_code = '120115000000'");
    const { id } = await submittedCase(cloud, far.handler, { needs, residence });
    const walk = procedureWalk(cloud, far, id);
    await walk.accept();
    await walk.act('handler', 'refer', { reason: '住院花费大' });
    const { referrals } = await cloud.call(showNeeds, { params: { id } }, await as(far.handler.staffId));
    expect(referrals).toMatchObject([{ department: '宝坻区医疗保障局', sendBy: 'hand' }]);
  });
});
