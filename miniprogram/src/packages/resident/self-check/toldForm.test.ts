import { checkedTitle, headline, inOrder, perhaps, remarks } from './checkedWords';
import { someOrNone } from './someOrNone';
import { bodyOf, emptyForm, familyProblems, moneyProblems, type ToldForm } from './toldForm';
import type { CheckedAid } from '../../../state/views';

const form = (more: Partial<ToldForm>): ToldForm => ({ ...emptyForm('360281100201'), events: ['noIncome'], ...more });

describe('what is told for a self-check', () => {
  it('A02 is sent as it was told: what is empty is left out, none is none', () => {
    const person = { age: ' ７２', amounts: { wage: '1,200.5', other: '' }, kinds: ['wage', 'other'] as const };
    const people = [{ ...person, kinds: [...person.kinds], health: 'healthy' as const }];
    expect(bodyOf(form({ people, savings: '0', costs: [], hasAway: false }))).toEqual({
      regionCode: '360281100201',
      events: ['noIncome'],
      area: undefined,
      people: [
        {
          relation: 'self',
          age: 72,
          health: 'healthy',
          disability: undefined,
          student: undefined,
          incomes: [{ kind: 'wage', amountFen: 120_050 }, { kind: 'other' }],
        },
      ],
      savingsFen: 0,
      cars: undefined,
      homes: undefined,
      costs: [],
      away: [],
    });
    expect(bodyOf(form({})).away).toBeUndefined();
    expect(bodyOf(form({ hasAway: true })).away).toEqual([{ incomeMonthlyFen: undefined, people: undefined }]);
  });

  it('sends no figure where none decides', () => {
    expect(bodyOf(form({ events: ['accident'], savings: '500' }))).toEqual({
      regionCode: '360281100201',
      events: ['accident'],
      area: undefined,
      people: [],
    });
  });

  it('finds what can’t be read, and lets stand what is empty', () => {
    expect(familyProblems(form({}))).toEqual({});
    expect(familyProblems(form({ people: [{ age: '七十', amounts: {} }] }))).toEqual({
      'age-0': '请只写数字，不要小数。',
    });
    const people = [{ age: '', kinds: ['wage' as const], amounts: { wage: '一千' } }];
    expect(Object.keys(moneyProblems(form({ people, savings: '-5', hasAway: true })))).toEqual([
      'income-0-wage',
      'savings',
    ]);
    expect(moneyProblems(form({ hasAway: true, away: [{ income: '3000', people: '0' }] }))).toHaveProperty(
      'away-people-0',
    );
  });

  it('knows none from not told', () => {
    expect(someOrNone(['none'], undefined)).toEqual([]);
    expect(someOrNone(['none', 'wage'], [])).toEqual(['wage']);
    expect(someOrNone(['wage', 'none'], ['wage'])).toEqual([]);
    expect(someOrNone([], ['wage'])).toBeUndefined();
  });
});

describe('what a self-check says', () => {
  const aid = (more: Partial<CheckedAid>): CheckedAid => ({
    ...{ aid: 'dibao', way: 'household', names: [], verdict: 'fits', reasons: [], missing: [], openFindings: [] },
    ...{ amountFen: null, per: null, lines: [] },
    ...more,
  });

  it('never promises', () => {
    expect(perhaps(aid({ amountFen: 93_000, per: 'month' }))).toBe('可能每月930元');
    expect(perhaps(aid({ verdict: 'unsaid', amountFen: 93_000, per: 'month' }))).toBeNull();
    expect(headline([aid({}), aid({ verdict: 'unsaid' })])).toBe('按您说的，有 1 样帮助可能合适');
    expect(headline([aid({ verdict: 'unsaid' })])).toBe('现在还说不准，先看看缺什么');
    expect(headline([aid({ verdict: 'fitsNot' })])).toBe('按您说的，可能都不合适');
  });

  it('puts first what may fit, and says what is missing and who finds out the rest', () => {
    const [one, two] = [aid({ verdict: 'fitsNot' }), aid({ aid: 'tekun', way: 'person', names: ['本人'] })];
    expect(inOrder([one, two]).map(checkedTitle)).toEqual(['特困供养（本人）', '低保']);
    expect(remarks(aid({ missing: ['income'], openFindings: ['property'], reasons: ['ableToWork'] }))).toEqual([
      '因为：有劳动能力。',
      '还缺：每个人每月的收入。',
      '要工作人员查清、认定：财产有没有超过规定。',
    ]);
  });
});
