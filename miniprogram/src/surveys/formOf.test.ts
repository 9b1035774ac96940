import type { Facts } from '@twin-pledge/shared/assessment/facts';
import { withFound } from '@twin-pledge/shared/assessment/foundFacts';
import { surveyForm } from '@twin-pledge/shared/contracts/parts/surveyForm';
import type { FieldSurvey } from './fieldSurvey';
import { corrections } from './corrections';
import { formOf } from './formOf';
import { freshWork } from './freshWork';
import { missing } from './missing';
import { seeFact } from './seeFact';

const declared: Facts = {
  onDate: '2026-03-09',
  area: 'rural',
  source: { from: 'declared', on: '2026-03-02' },
  members: [
    { id: 'm1', name: '示桂兰', relation: 'self', birthOn: '1956-03-08', livesTogether: true },
    { id: 'm2', name: '示小生', relation: 'child', birthOn: '1980-01-01', livesTogether: true },
  ],
  incomes: [
    { id: 'i1', memberId: 'm2', kind: 'wage', amountFen: 60_000, months: 1 },
    { id: 'i2', memberId: 'm1', kind: 'wage', amountFen: 10_000, months: 1 },
  ],
  spending: [],
  property: { cashFen: 120_000, cars: 0, homes: 1 },
  obligorHouseholds: [],
};
const staff = (id: string) => ({ id, name: id, role: 'villageAide' });
const S1 = 'A'.repeat(26);
const S2 = 'B'.repeat(26);

function fresh(): FieldSurvey {
  const along = {
    caseId: 'C1',
    number: 'N1',
    aid: 'dibao' as const,
    applicantName: '示桂兰',
    villageName: '示范村',
    address: '示范村1号',
    phones: [],
    dueOn: null,
    declared: declared,
    living: [],
    signers: [{ by: 'applicant' as const, name: '示桂兰', relation: '' }],
    investigators: { least: 2, chosen: [S1], eligible: [staff(S1), staff(S2)] },
  };
  const work = freshWork(along, S2, '2026-03-09');
  return { caseId: 'C1', along, work, queued: false, attempt: null, problem: null };
}

const drawing = 'A'.repeat(400);
const hands = [
  { by: 'investigator' as const, staffId: S1, name: '甲', relation: '', drawing },
  { by: 'investigator' as const, staffId: S2, name: '乙', relation: '', drawing },
  { by: 'applicant' as const, name: '示桂兰', relation: '', drawing },
];
const same = { asDeclared: true, found: '' };
const allSame = { members: same, income: same, spending: same, property: same, living: same };

describe('what was seen on the spot', () => {
  it('C02 becomes corrections that the assessment takes: figures changed, items added and not there', () => {
    const pension = { memberId: 'm1', kind: 'transfer', transferKind: 'pension', amountFen: 12_000, months: 1 };
    let seen = seeFact(declared, 'incomes.i1.amountFen', 80_000);
    seen = seeFact(seen, 'incomes.surveyA', pension);
    seen = seeFact(seen, 'incomes.i2', null);
    seen = seeFact(seen, 'property.cars', 1);
    seen = seeFact(seen, 'members.m2.livesTogether', false);
    const income = corrections('income', declared, seen);
    expect(income).toEqual([
      { path: 'incomes.i1.amountFen', value: 80_000 },
      { path: 'incomes.i2', value: null },
      { path: 'incomes.surveyA', value: { ...pension, id: 'surveyA' } },
    ]);
    expect(corrections('property', declared, seen)).toEqual([{ path: 'property.cars', value: 1 }]);
    seen = seeFact(seen, 'members.m1.disability.category', 'limb');
    seen = seeFact(seen, 'members.m1.disability.grade', 2);
    expect(corrections('members', declared, seen)).toEqual([
      { path: 'members.m1.disability', value: { category: 'limb', grade: 2 } },
      { path: 'members.m2.livesTogether', value: false },
    ]);
    expect(seeFact(seen, 'members.m1.disability', null).members[0]).toEqual(declared.members[0]);
    expect(corrections('spending', declared, seen)).toEqual([]);
    const source = { from: 'survey' as const, on: '2026-03-09' };
    const applied = withFound(
      declared,
      income.map((one) => ({ ...one, source })),
    );
    expect(applied).toMatchObject({ ok: true, facts: { incomes: [{ amountFen: 80_000 }, { id: 'surveyA' }] } });
  });

  it('C01, C02 says in plain words what is missing, and where', () => {
    const survey = fresh();
    expect(missing(survey).map(({ page }) => page)).toEqual([
      ...['members', 'income', 'spending', 'property', 'living'],
      ...['sign', 'sign', 'sign'],
    ]);
    const one = { ...survey, work: { ...survey.work, people: [S1] } };
    expect(missing(one)[0]).toEqual({ page: 'people', words: '调查的人至少 2 位，还差 1 位。' });
    const differing = { ...allSame, income: { asDeclared: false, found: ' ' } };
    const work = { ...survey.work, hands, parts: differing };
    expect(missing({ ...survey, work })).toEqual([{ page: 'income', words: '「家庭收入」不一样，还要写查到的情况。' }]);
    expect(missing({ ...survey, work: { ...work, parts: allSame } })).toEqual([]);
  });

  it('C02 is handed in as the server reads it, a refusal only where nobody of the household signed', () => {
    const survey = fresh();
    const refusal = { reason: '要等儿子回来', witness: '示范会计' };
    const complete = { ...survey, work: { ...survey.work, parts: allSame, hands, refusal } };
    const read = surveyForm.safeParse(formOf(complete));
    expect(read.success).toBe(true);
    expect(formOf(complete).refusal).toBeUndefined();
    const refused = { ...complete, work: { ...complete.work, hands: hands.slice(0, 2) } };
    expect(formOf(refused).refusal).toEqual(refusal);
    expect(missing(refused)).toEqual([]);
  });
});
