import type { SurveyForm } from '@twin-pledge/shared/contracts/parts/surveyForm';
import { showAssessment } from '@twin-pledge/shared/contracts/assessment/showAssessment';
import { showProcedure } from '@twin-pledge/shared/contracts/procedure/showProcedure';
import { addSurveyPhoto } from '@twin-pledge/shared/contracts/survey/addSurveyPhoto';
import { listMySurveys } from '@twin-pledge/shared/contracts/survey/listMySurveys';
import { listSurveys } from '@twin-pledge/shared/contracts/survey/listSurveys';
import { readSurveyPhoto } from '@twin-pledge/shared/contracts/survey/readSurveyPhoto';
import { readSurveySignature } from '@twin-pledge/shared/contracts/survey/readSurveySignature';
import { takeSurveyAlong } from '@twin-pledge/shared/contracts/survey/takeSurveyAlong';
import { addRelative } from '@twin-pledge/shared/contracts/staff/addRelative';
import { anyPhoto } from '../../../../tests/support/filedWithPapers';
import { caseOffice, procedureWalk } from '../../../../tests/support/procedureWalk';
import type { CaseOffice } from '../../../../tests/support/procedureWalk';
import { signedStaff } from '../../../../tests/support/signedStaff';
import { staffWith } from '../../../../tests/support/staffWith';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';
import { submittedCase } from '../../../../tests/support/submittedCase';
import { surveyFormOf } from '../../../../tests/support/surveyFormOf';
import { Audit } from '../../platform/audit/audit';
import { Storage } from '../../platform/storage/storage';
import { SurveyPhotoSweep } from './surveyPhotoSweep';

let cloud: RunningCloud;
let office: CaseOffice;
beforeAll(async () => {
  cloud = await startCloud({ at: '2026-03-09T09:00:00+08:00' }); // A Monday.
  office = await caseOffice(cloud);
});
afterAll(() => cloud.stop());
beforeEach(() => cloud.clock.set('2026-03-09T09:00:00+08:00'));

const as = async (staffId: string) => ({ token: await cloud.tokenFor({ kind: 'staff', staffId }) });
const today = '2026-03-09';
const where = { latitude: 28.97123, longitude: 117.13456, accuracyMetres: 18 };

/** A case accepted in 镇桥镇, to be surveyed by the handler and the village's aide. */
async function toSurvey(wishes = {}) {
  const filed = await submittedCase(cloud, office.handler, wishes);
  const walk = procedureWalk(cloud, office, filed.id);
  await walk.accept();
  const people = [office.handler.staffId, office.aide.staffId];
  await walk.act('handler', 'arrangeSurvey', { people });
  return { ...filed, walk, people };
}

const send = async (caseId: string, photoId: string, bytes: Buffer, staffId = office.aide.staffId) =>
  cloud.call(addSurveyPhoto, { params: { id: caseId, photoId } }, { ...(await as(staffId)), bytes });

const photoOf = (id: string, kind: SurveyForm['photos'][number]['kind'] = 'home') => ({
  id,
  kind,
  takenAt: '2026-03-09T02:30:00.000Z',
  place: where,
});

describe('a home survey', () => {
  it('C01 lies with those who are chosen and with the handler; taking it along is logged and shows what was declared', async () => {
    const { id, answers, people } = await toSurvey();
    const mine = await cloud.call(listMySurveys, {}, await as(office.aide.staffId));
    expect(mine.surveys.at(-1)).toMatchObject({ caseId: id, dueOn: '2026-03-12', late: false });
    expect(mine.surveys.at(-1)?.people.sort()).toEqual(['示范协理', '示范经办']);
    const others = await cloud.call(listMySurveys, {}, await as(office.colleague.staffId));
    expect(others.surveys.map(({ caseId }) => caseId)).not.toContain(id);
    const along = await cloud.call(takeSurveyAlong, { params: { id } }, await as(office.aide.staffId));
    expect(along).toMatchObject({ applicantName: '示桂兰', investigators: { least: 2 } });
    expect([...along.investigators.chosen].sort()).toEqual([...people].sort());
    expect(along.declared.incomes).toHaveLength(1);
    expect(along.phones.map(({ phone }) => phone)).toContain(answers.contactPhone);
    expect(along.signers[0]).toEqual({ by: 'applicant', name: '示桂兰', relation: '' });
    const told = JSON.stringify(along);
    for (const { identity } of answers.members ?? []) expect(told).not.toContain(identity?.number);
    const log = await cloud.get(Audit).read(id);
    expect(log.map(({ action }) => action)).toContain('surveyTakenAlong');
  });

  it('C01, C02 comes in with photos, place and time, statements, letters and every hand; the desk reads all of it', async () => {
    const { id, walk, people } = await toSurvey();
    const near = await anyPhoto();
    await send(id, 'photo-near-1', near);
    await send(id, 'photo-near-1', near);
    const form: SurveyForm = {
      ...(await surveyFormOf(people, today)),
      statements: [{ name: '示范邻居', relation: '隔壁', statement: '两个人一起住，没有别的收入' }],
      letters: [{ to: '示范建材厂', state: 'answered', content: '每月工资六百元，属实' }],
      photos: [{ ...photoOf('photo-near-1'), note: '堂屋' }],
    };
    expect((await walk.act('aide', 'submitSurvey', { people, survey: form })).status).toBe('accepted');
    const { surveys } = await cloud.call(listSurveys, { params: { id } }, await as(office.handler.staffId));
    expect(surveys).toHaveLength(1);
    expect(surveys[0]).toMatchObject({
      visitedOn: today,
      byName: '示范协理',
      investigators: ['示范经办', '示范协理'],
      statements: form.statements,
      letters: form.letters,
      photos: [{ id: 'photo-near-1', kind: 'home', note: '堂屋', takenAt: '2026-03-09T02:30:00.000Z', place: where }],
    });
    expect(surveys[0]?.signatures.map(({ by, name, medium }) => [by, name, medium])).toEqual([
      ['investigator', '示范经办', 'screen'],
      ['investigator', '示范协理', 'screen'],
      ['applicant', '示桂兰', 'screen'],
    ]);
    const staff = await as(office.handler.staffId);
    const photo = { params: { id, photoId: 'photo-near-1' } };
    expect((await cloud.request(readSurveyPhoto, photo, staff)).headers.get('content-type')).toBe('image/jpeg');
    const hand = { params: { id, signatureId: surveys[0]!.signatures[2]!.id } };
    const drawn = Buffer.from(await (await cloud.request(readSurveySignature, hand, staff)).arrayBuffer());
    expect(drawn.toString('base64')).toBe(form.signatures[2]?.drawing);
    const kept = await cloud.database.select<object>('SELECT * FROM survey_statement', []);
    expect(JSON.stringify(kept)).not.toContain('示范邻居');
  });

  it('C02 puts what was corrected beside what was declared, from the survey and its day, and the worksheet moves', async () => {
    const { id, walk, people, answers } = await toSurvey();
    const income = answers.incomes![0]!.id;
    const pension = { memberId: 'm1', kind: 'transfer', transferKind: 'pension', amountFen: 12_000, months: 1 };
    const before = await cloud.call(showAssessment, { params: { id } }, await as(office.handler.staffId));
    const form: SurveyForm = {
      ...(await surveyFormOf(people, today)),
      income: {
        asDeclared: false,
        found: '工资单写的是八百元，另有养老金',
        corrections: [
          { path: `incomes.${income}.amountFen`, value: 80_000 },
          { path: 'incomes.surveyAbc', value: pension },
        ],
      },
    };
    await walk.act('handler', 'submitSurvey', { people, survey: form });
    const after = await cloud.call(showAssessment, { params: { id } }, await as(office.handler.staffId));
    expect(after.declared).toEqual(before.declared);
    expect(after.found.map(({ path, source, note }) => [path, source.from, source.on, note])).toEqual([
      [`incomes.${income}.amountFen`, 'survey', today, '工资单写的是八百元，另有养老金'],
      ['incomes.surveyAbc', 'survey', today, '工资单写的是八百元，另有养老金'],
    ]);
    expect(Number(after.worksheet.income)).toBeGreaterThan(Number(before.worksheet.income));
    const entry = (await walk.view()).entries.find(({ action }) => action === 'submitSurvey');
    expect(entry?.content).toMatchObject({ surveyParts: { income: { asDeclared: false } } });
  });

  it('C02 changes nothing when it is sent again, also under another key and after the duty is done', async () => {
    const { id, walk, people } = await toSurvey();
    const survey = await surveyFormOf(people, today);
    const first = await walk.act('aide', 'submitSurvey', { people, survey });
    const again = await walk.act('aide', 'submitSurvey', { people, survey });
    expect(again.version).toBe(first.version);
    expect(again.entries.filter(({ action }) => action === 'submitSurvey')).toHaveLength(1);
    const other = await surveyFormOf(people, today);
    expect((await walk.refused('handler', 'submitSurvey', { people, survey: other })).code).toBe('actionNotAllowed');
    expect((await cloud.call(listSurveys, { params: { id } }, await as(office.handler.staffId))).surveys).toHaveLength(
      1,
    );
  });

  it('C02, B05 stands only with every hand, each one’s own, on the screen of somebody who was there', async () => {
    const { walk, people } = await toSurvey();
    const survey = await surveyFormOf(people, today);
    const refused = async (change: Partial<SurveyForm>, post: 'handler' | 'colleague' = 'handler') =>
      (await walk.refused(post, 'submitSurvey', { people, survey: { ...survey, ...change } })).code;
    const [mine, , household] = survey.signatures;
    expect(await refused({ signatures: [mine!, household!] })).toBe('investigatorSignatureMissing');
    expect(await refused({ signatures: survey.signatures.slice(0, 2) })).toBe('householdSignatureMissing');
    const sameDrawing = survey.signatures.map((one) => ({ ...one, drawing: mine!.drawing }));
    expect(await refused({ signatures: sameDrawing })).toBe('sameHand');
    expect(await refused({}, 'colleague')).toBe('surveyorNotPresent');
    const onPaper = survey.signatures.map(({ drawing: _none, ...one }) => one);
    expect(await refused({ signatures: onPaper })).toBe('signedFormMissing');
    expect(await refused({ photos: [photoOf('never-sent-1')] })).toBe('surveyPhotoMissing');
    expect(await refused({ visitedOn: '2026-03-10' })).toBe('dateInFuture');
    const misplaced = { asDeclared: false, found: '示范', corrections: [{ path: 'property.cars', value: 1 }] };
    expect(await refused({ income: misplaced })).toBe('correctionMisplaced');
    const nonsense = { asDeclared: false, found: '示范', corrections: [{ path: 'property.cars', value: -1 }] };
    expect(await refused({ property: nonsense })).toBe('factInvalid');
    expect(await refused({ members: { asDeclared: false } })).toBe('invalidInput');
  });

  it('C02 is taken from paper with its photo, by whoever was not there too; a refusal needs reason and witness', async () => {
    const { id, walk, people } = await toSurvey();
    await send(id, 'signed-form-1', await anyPhoto(), office.colleague.staffId);
    const { signatures, ...survey } = await surveyFormOf(people, today);
    const investigators = signatures.slice(0, 2).map(({ drawing: _none, ...one }) => one);
    const onPaper = { ...survey, photos: [photoOf('signed-form-1', 'signedForm')], signatures: investigators };
    const withoutWitness = { ...onPaper, refusal: { reason: '要等儿子回来', witness: ' ' } };
    expect((await walk.refused('colleague', 'submitSurvey', { people, survey: withoutWitness })).code).toBe(
      'invalidInput',
    );
    const refusal = { reason: '要等儿子回来', witness: '示范会计' };
    await walk.act('colleague', 'submitSurvey', { people, survey: { ...onPaper, refusal } });
    const { surveys } = await cloud.call(listSurveys, { params: { id } }, await as(office.handler.staffId));
    expect(surveys[0]).toMatchObject({ refusal, byName: '示范同事' });
    expect(surveys[0]?.signatures.every(({ medium }) => medium === 'paper')).toBe(true);
  });

  it('C08 offers nobody who is related to the household, and takes no survey from them', async () => {
    const { id, walk, answers } = await toSurvey();
    const cousin = await signedStaff(cloud, { name: '示范表弟', regionCode: '360281100000' });
    const admin = await staffWith(cloud, { roles: ['administrator'], regionCode: '000000000000' });
    const number = answers.members![0]!.identity!.number!;
    const body = { staffId: cousin.staffId, name: '示桂兰', idNumber: number, relation: '表姐' };
    await cloud.call(addRelative, { body }, { token: admin.token });
    const along = await cloud.call(takeSurveyAlong, { params: { id } }, await as(office.handler.staffId));
    expect(along.investigators.eligible.map(({ name }) => name)).not.toContain('示范表弟');
    const people = [office.handler.staffId, cousin.staffId];
    const survey = await surveyFormOf(people, today);
    expect((await walk.refused('handler', 'submitSurvey', { people, survey })).code).toBe('relatedPersonChosen');
    const call = { params: { id } };
    expect((await cloud.refusal(takeSurveyAlong, call, await as(cousin.staffId))).code).toBe('recused');
  });

  it('C01 answers for every case of the same sending, and nobody is visited twice', async () => {
    const needs = { events: ['noIncome'], aids: ['dibao' as const, 'temporaryExpenditure' as const] };
    const { id, cases, walk, people } = await toSurvey({ needs });
    expect(cases.length).toBeGreaterThan(1);
    const sister = cases.find((one) => one.id !== id)!;
    const other = procedureWalk(cloud, office, sister.id);
    await other.accept();
    await walk.act('handler', 'submitSurvey', { people, survey: await surveyFormOf(people, today) });
    const view = await cloud.call(showProcedure, { params: { id: sister.id } }, await as(office.handler.staffId));
    expect(view.mayDo).not.toContain('submitSurvey');
    expect(view.entries.map(({ action }) => action)).toContain('submitSurvey');
    expect(
      (await cloud.call(listSurveys, { params: { id: sister.id } }, await as(office.handler.staffId))).surveys,
    ).toHaveLength(1);
  });

  it('keeps no photo of a survey that was never handed in', async () => {
    const { id, walk, people } = await toSurvey();
    await send(id, 'photo-kept-1', await anyPhoto());
    await send(id, 'photo-left-1', await anyPhoto());
    const survey = { ...(await surveyFormOf(people, today)), photos: [photoOf('photo-kept-1')] };
    await walk.act('aide', 'submitSurvey', { people, survey });
    const keys = async () => {
      const found: string[] = [];
      for await (const key of cloud.get(Storage).list('surveys/')) found.push(key);
      return found.length;
    };
    const before = await keys();
    cloud.clock.advanceDays(31);
    await cloud.get(SurveyPhotoSweep).run();
    expect(await keys()).toBeLessThan(before);
    const call = { params: { id, photoId: 'photo-kept-1' } };
    expect((await cloud.request(readSurveyPhoto, call, await as(office.handler.staffId))).status).toBe(200);
    const gone = { params: { id, photoId: 'photo-left-1' } };
    expect((await cloud.refusal(readSurveyPhoto, gone, await as(office.handler.staffId))).code).toBe('notFound');
  });
});
