import { factsSchema } from '../assessment/factsSchema';
import { declaredFacts } from './declaredFacts';
import { exampleFamily } from './exampleFamily';

const on = { sentOn: '2026-03-01', onDate: '2026-03-02' };

describe('what a household declared, as facts', () => {
  it('C04 keeps every figure with its months, and what a business cost', () => {
    const facts = declaredFacts(exampleFamily, on);
    expect(factsSchema.safeParse(facts).success).toBe(true);
    expect(facts.source).toEqual({ from: 'declared', on: '2026-03-01' });
    expect(facts.area).toBe('rural');
    expect(facts.incomes).toEqual([
      { id: 'i1', memberId: 'm1', kind: 'wage', amountFen: 138_000, months: 1 },
      { id: 'i2', memberId: 'm1', kind: 'business', amountFen: 300_000, months: 12, operatingFen: 156_000 },
      { id: 'i3', memberId: 'm4', kind: 'transfer', transferKind: 'basicPension', amountFen: 15_300, months: 1 },
    ]);
    expect(facts.members.map(({ seriouslyIll, disability }) => [seriouslyIll, disability])).toEqual([
      [false, undefined],
      [true, undefined],
      [false, undefined],
      [false, { category: 'mental', grade: 2 }],
    ]);
    expect(facts.property).toEqual({ cashFen: 350_000, cars: 0, homes: 1 });
    expect(facts.spending).toEqual([{ id: 's1', memberId: 'm2', kind: 'medical', amountFen: 2_600_000, months: 12 }]);
  });

  it('C04 counts no answer that a later answer took back', () => {
    const none = declaredFacts({ ...exampleFamily, hasIncome: false, hasSpending: false, hasObligors: false }, on);
    expect([none.incomes, none.spending, none.obligorHouseholds]).toEqual([[], [], []]);
  });

  it('B05 leaves open what an obligor did not tell', () => {
    expect(declaredFacts(exampleFamily, on).obligorHouseholds).toEqual([
      { id: 'o1', name: '示范戊', relation: 'parent', householdSize: 1, parentsSupported: 1 },
    ]);
  });
});
