import { factsSchema } from '../assessment/factsSchema';
import type { ObligorAnswers } from './answers';
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

  it('C04 takes off what earning cost besides, where it was chosen: tax, insurance, wear, the way to work', () => {
    const paid = { incomeTaxFen: 1_000, socialInsuranceFen: 2_000, employmentCostFen: 3_000, depreciationFen: 4_000 };
    const [wage, farm] = declaredFacts(
      {
        ...exampleFamily,
        incomes: [
          {
            id: 'i1',
            memberId: 'm1',
            kind: 'wage',
            amountFen: 138_000,
            costs: ['socialInsurance', 'employment'],
            ...paid,
          },
          {
            id: 'i2',
            memberId: 'm1',
            kind: 'business',
            amountFen: 300_000,
            costs: ['depreciation', 'incomeTax'],
            ...paid,
          },
        ],
      },
      on,
    ).incomes;
    expect(wage).toMatchObject({ socialInsuranceFen: 2_000, employmentCostFen: 3_000 });
    expect([wage?.incomeTaxFen, wage?.depreciationFen]).toEqual([undefined, undefined]);
    expect(farm).toMatchObject({ incomeTaxFen: 1_000, depreciationFen: 4_000 });
    expect([farm?.socialInsuranceFen, farm?.employmentCostFen]).toEqual([undefined, undefined]);
  });

  it('E02 carries who asks to be taken in alone: the person, or a relative for them', () => {
    const asking = (id: string, forWhom: 'self' | 'family' | 'helped') =>
      declaredFacts(
        {
          ...exampleFamily,
          purpose: { forWhom },
          members: exampleFamily.members?.map((one) => ({ ...one, asksAlone: one.id === id })),
        },
        on,
      ).singlePersonEntry;
    expect(asking('m2', 'self')).toEqual({ memberId: 'm2', requestedBy: 'nearRelative' });
    expect(asking('m1', 'self')).toEqual({ memberId: 'm1', requestedBy: 'self' });
    expect(asking('m1', 'helped')).toEqual({ memberId: 'm1', requestedBy: 'self' });
    expect(asking('m1', 'family')).toEqual({ memberId: 'm1', requestedBy: 'nearRelative' });
    expect(asking('nobody', 'self')).toBeUndefined();
  });

  it('C04 divides by the parents a child household supports: as told, else the couple that applies', () => {
    const supported = (told: Partial<ObligorAnswers>) =>
      declaredFacts({ ...exampleFamily, obligors: [{ id: 'o1', relation: 'child', ...told }] }, on).obligorHouseholds[0]
        ?.parentsSupported;
    expect([supported({}), supported({ parentsSupported: 4 }), supported({ parentsSupported: 1 })]).toEqual([2, 4, 1]);
    expect(supported({ relation: 'parent', parentsSupported: 4 })).toBe(1);
  });

  it('B05 leaves open what an obligor did not tell', () => {
    expect(declaredFacts(exampleFamily, on).obligorHouseholds).toEqual([
      { id: 'o1', name: '示范戊', relation: 'parent', householdSize: 1, parentsSupported: 1 },
    ]);
  });
});
