import { actBody } from '@twin-pledge/shared/contracts/procedure/actBodies';
import { surveyContent } from './surveyContent';
import type { TypedSurvey } from './surveyContent';

const same = { asDeclared: true };
const people = ['A'.repeat(26), 'B'.repeat(26)];
const typed: TypedSurvey = {
  id: 'survey-0001',
  visitedOn: '2026-03-10',
  members: same,
  income: { asDeclared: true, found: '写错了' },
  spending: same,
  property: same,
  living: { asDeclared: false, found: '住在儿子家' },
  photos: [{ id: 'photo-0001', name: '1.jpg', kind: 'signedForm', takenAt: '2026-03-10T03:00:00Z', where: '没有定位' }],
  household: { by: 'applicant' },
};

describe('a survey typed from paper', () => {
  it('C02 names every investigator and the applicant as having signed on paper', () => {
    const survey = surveyContent(typed, people, '示桂兰');
    expect(survey.signatures).toEqual([
      ...people.map((staffId) => ({ by: 'investigator', staffId })),
      { by: 'applicant', name: '示桂兰' },
    ]);
    expect(survey.income).toEqual(same);
    expect(actBody.safeParse({ action: 'submitSurvey', people, survey }).success).toBe(true);
  });

  it('C02 brings a refusal with its reason and its witness, and no hand of the household', () => {
    const household = { by: 'refused' as const, reason: '要等儿子回来', witness: '示范会计' };
    const survey = surveyContent({ ...typed, household }, people, '示桂兰');
    expect(survey.refusal).toEqual({ reason: '要等儿子回来', witness: '示范会计' });
    expect(survey.signatures.map(({ by }) => by)).toEqual(['investigator', 'investigator']);
  });
});
