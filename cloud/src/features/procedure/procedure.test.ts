import { showAssessment } from '@twin-pledge/shared/contracts/assessment/showAssessment';
import { showWorksheet } from '@twin-pledge/shared/contracts/assessment/showWorksheet';
import { caseOffice, inquiredCase } from '../../../../tests/support/procedureWalk';
import type { CaseOffice } from '../../../../tests/support/procedureWalk';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';
import { submittedCase } from '../../../../tests/support/submittedCase';
import { surveyFormOf } from '../../../../tests/support/surveyFormOf';
import { procedureWalk } from '../../../../tests/support/procedureWalk';
import { CaseAssessment } from '../assessment/api';
import { WorksheetRepository } from '../assessment/worksheet.repository';

let cloud: RunningCloud;
beforeAll(async () => {
  cloud = await startCloud({ at: '2026-03-09T09:00:00+08:00' }); // A Monday.
});
afterAll(() => cloud.stop());
beforeEach(() => cloud.clock.set('2026-03-09T09:00:00+08:00'));

const noon = (date: string) => cloud.clock.set(`${date}T12:00:00+08:00`);

describe('a case of 乐平市, from acceptance to the decision', () => {
  let office: CaseOffice;
  beforeAll(async () => {
    office = await caseOffice(cloud);
  });

  it('D01, D07, E01 publicity at acceptance, then opinion and decision; the amount is that of the worksheet', async () => {
    const { walk, id, phone } = await inquiredCase(cloud, office);
    await walk.act('handler', 'startPublicity', { photos: [id, id] });
    await walk.act('handler', 'recordAssessment', { needs: ['medical'] });
    noon('2026-03-17');
    expect((await walk.act('handler', 'endPublicity')).status).toBe('assessed');
    expect((await walk.act('handler', 'giveOpinion', { opinion: 'approve', reason: '人均收入低于标准' })).status).toBe(
      'deciding',
    );
    expect((await walk.refused('handler', 'approve')).code).toBe('forbidden');
    const decided = await walk.act('leader', 'approve');
    expect(decided.status).toBe('approved');
    // Two people, 600 yuan a month together: 765 × 2 − 600 = 930.
    const entry = decided.entries.find(({ action }) => action === 'approve');
    expect(entry).toMatchObject({ byName: '示范分管', content: { amountFen: 93_000 } });
    const worksheet = await cloud.call(showWorksheet, { params: { id } }, { token: phone.token });
    expect(worksheet.outcomes).toMatchObject([{ aid: 'dibao', eligible: true, amountFen: 93_000, per: 'month' }]);
    expect(worksheet.citations['MF57']).toBe('民发〔2021〕57号');
    expect(worksheet.incomeLines.map(({ code, amount }) => [code, amount])).toContainEqual(['incomeCounted', '60000']);
  });

  it('E01 the recorded worksheet comes out the same when it is reckoned again', async () => {
    const { walk, id } = await inquiredCase(cloud, office);
    await walk.act('handler', 'recordAssessment', { needs: [] });
    const kept = await cloud.get(WorksheetRepository).latest(id);
    expect(kept?.result.packVersion).toContain('jingdezhen@');
    expect(cloud.get(CaseAssessment).replay(kept!)).toEqual(kept?.result);
  });

  it('C03, D07 what verification found counts beside what was declared; a yes needs a ground', async () => {
    const { walk, id } = await inquiredCase(cloud, office);
    const pension = { memberId: 'm1', kind: 'transfer', transferKind: 'pension', amountFen: 300_000, months: 1 };
    await walk.find('incomes.found1', pension, 'county');
    const view = await cloud.call(showAssessment, { params: { id } }, { token: office.handler.token });
    expect(view.declared.incomes).toHaveLength(1);
    expect(view.worksheet.income).toBe('360000');
    expect(view.found.map(({ path, byName }) => [path, byName])).toEqual([
      ['property.foundWithinLimits', '示范经办'],
      ['incomes.found1', '示范县局'],
    ]);
    await walk.act('handler', 'startPublicity', { photos: [id] });
    await walk.act('handler', 'recordAssessment', { needs: [] });
    noon('2026-03-17');
    await walk.act('handler', 'endPublicity');
    expect((await walk.refused('handler', 'giveOpinion', { opinion: 'approve', reason: '想同意' })).code).toBe(
      'notEligible',
    );
    await walk.act('handler', 'giveOpinion', { opinion: 'refuse', reason: '人均收入高于标准' });
    const refused = await walk.act('leader', 'refuse', { reason: '人均收入高于低保标准', basis: 'JDZ 三(一)4' });
    expect(refused.status).toBe('refused');
  });

  it('C01 fewer than two investigators, or a related one, survey nothing', async () => {
    const { id } = await submittedCase(cloud, office.handler);
    const walk = procedureWalk(cloud, office, id);
    await walk.accept();
    const today = cloud.clock.todayOn();
    const one = {
      people: [office.handler.staffId],
      survey: await surveyFormOf([office.handler.staffId], today),
    };
    expect((await walk.refused('handler', 'submitSurvey', one)).code).toBe('tooFewInvestigators');
    const noSuch = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
    const nobody = { ...one, people: [noSuch, office.handler.staffId] };
    expect((await walk.refused('handler', 'submitSurvey', nobody)).code).toBe('notFound');
    const people = [office.handler.staffId, office.colleague.staffId];
    const survey = await surveyFormOf(people, today);
    const signatures = survey.signatures.filter(({ by }) => by === 'investigator');
    const unsigned = { people, survey: { ...survey, signatures } };
    expect((await walk.refused('handler', 'submitSurvey', unsigned)).code).toBe('householdSignatureMissing');
  });

  it('C02, C03 property that no figure decides must be judged before a yes', async () => {
    const { id } = await submittedCase(cloud, office.handler);
    const walk = procedureWalk(cloud, office, id);
    await walk.accept();
    await walk.requestVerification();
    const people = [office.handler.staffId, office.colleague.staffId];
    await walk.act('handler', 'submitSurvey', { people, survey: await surveyFormOf(people, cloud.clock.todayOn()) });
    await walk.act('county', 'returnVerification', { leavesDoubt: false, summary: '一致' });
    await walk.act('handler', 'startPublicity', { photos: [id] });
    await walk.act('handler', 'recordAssessment', { needs: [] });
    noon('2026-03-17');
    await walk.act('handler', 'endPublicity');
    const yes = { opinion: 'approve', reason: '符合' } as const;
    expect(await walk.refused('handler', 'giveOpinion', yes)).toMatchObject({ code: 'findingsOpen' });
  });
});

describe('a case of 宝坻区, under the Tianjin document', () => {
  it('D08, E04 the opinion first, then seven days before the village, then the decision', async () => {
    const office = await caseOffice(cloud, '120115101000');
    const residence = { regionCode: '120115101201', detail: '示范一排3号' };
    const { walk, id } = await inquiredCase(cloud, office, { residence });
    await walk.act('handler', 'recordAssessment', { needs: [] });
    expect((await walk.act('handler', 'giveOpinion', { opinion: 'approve', reason: '符合' })).status).toBe('publicity');
    expect((await walk.refused('leader', 'approve')).code).toBe('actionNotAllowed');
    await walk.act('handler', 'startPublicity', { photos: [id] });
    noon('2026-03-16');
    expect((await walk.refused('handler', 'endPublicity')).code).toBe('noticeStillStanding');
    noon('2026-03-17');
    expect((await walk.act('handler', 'endPublicity')).status).toBe('deciding');
    const decided = await walk.act('leader', 'approve');
    // 1,045 × 2 − 600 = 1,490.
    expect(decided.entries.at(-1)).toMatchObject({ action: 'approve', content: { amountFen: 149_000 } });
  });
});
