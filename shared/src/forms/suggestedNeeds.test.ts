import { testPolicyWith } from '../../../tests/support/law';
import { outcome } from '../assessment/programmes/outcome';
import type { Answers } from './answers';
import { declaredFacts } from './declaredFacts';
import { suggestedNeeds } from './suggestedNeeds';

const on = { sentOn: '2026-03-02', onDate: '2026-03-02' };
const grown = { id: 'm1', name: '示甲', relation: 'self' as const, birthOn: '1980-01-01' };
const policy = testPolicyWith({ 'tekun.elderFromAge': 60, 'tekun.minorUntilAge': 16 });
const needsOf = (answers: Answers, outcomes = [outcome('dibao', {})]) => {
  const facts = declaredFacts({ members: [grown], ...answers }, on);
  const found = suggestedNeeds({ answers, facts, outcomes, policy });
  return Object.fromEntries(found.map(({ kind, basis }) => [kind, basis]));
};
const whole = (reason: string) => ({ reason, names: [] });

describe('the needs that facts point to', () => {
  it('C05, A02 are told over all six kinds, also where nothing points there', () => {
    const found = needsOf({ property: { homes: [{ id: 'h1', kind: 'selfBuilt' }] } });
    expect(Object.keys(found)).toEqual(['basicLiving', 'medical', 'education', 'housing', 'employment', 'disaster']);
    expect(found.disaster).toEqual([]);
    expect(found.housing).toEqual([]);
  });

  it('C05 basic living is what the worksheet finds', () => {
    expect(needsOf({}).basicLiving).toEqual([]);
    expect(needsOf({}, [outcome('dibao', { eligible: true })]).basicLiving).toEqual([whole('worksheetFits')]);
  });

  it.each<[string, Answers, string, object]>([
    [
      'a pupil',
      { members: [grown, { id: 'm2', name: '示小', birthOn: '2015-01-01' }] },
      'education',
      { reason: 'pupils', names: ['示小'] },
    ],
    [
      'a student who is grown up',
      { members: [grown, { id: 'm2', name: '示乙', birthOn: '2004-01-01', occupation: 'student' }] },
      'education',
      { reason: 'pupils', names: ['示乙'] },
    ],
    [
      'costs of illness',
      { hasSpending: true, spending: [{ id: 's1', memberId: 'm1', kind: 'medical', amountFen: 100 }] },
      'medical',
      { reason: 'illnessCosts', names: ['示甲'] },
    ],
    [
      'a serious illness',
      { members: [{ ...grown, health: { status: 'seriouslyIll' } }] },
      'medical',
      { reason: 'seriouslyIll', names: ['示甲'] },
    ],
    ['an unsafe home', { property: { homes: [{ id: 'h1', kind: 'unsafe' }] } }, 'housing', whole('unsafeHome')],
    ['only a rented home', { property: { homes: [{ id: 'h1', kind: 'rented' }] } }, 'housing', whole('noHome')],
    [
      'somebody able at home',
      { members: [{ ...grown, occupation: 'atHome' }] },
      'employment',
      { reason: 'ableUnemployed', names: ['示甲'] },
    ],
    ['a disaster told of', { needs: { events: ['disaster'] } }, 'disaster', whole('saysDisaster')],
    ['too little to live on', { needs: { events: ['noIncome'] } }, 'basicLiving', whole('saysTooLittle')],
  ])('C05 %s points to it', (_, answers, kind, basis) => {
    expect(needsOf(answers)[kind]).toContainEqual(basis);
  });

  it('C05 whoever works, learns, is old or ill is not out of work', () => {
    const at = (more: object) => needsOf({ members: [{ ...grown, occupation: 'atHome', ...more }] }).employment;
    expect(at({ occupation: 'working' })).toEqual([]);
    expect(at({ birthOn: '1950-01-01' })).toEqual([]);
    expect(at({ health: { status: 'seriouslyIll' } })).toEqual([]);
    const earning = { id: 'i1', memberId: 'm1', kind: 'wage' as const, amountFen: 100, per: 'month' as const };
    expect(
      needsOf({ members: [{ ...grown, occupation: 'atHome' }], hasIncome: true, incomes: [earning] }).employment,
    ).toEqual([]);
  });
});
