import * as fc from 'fast-check';
import type { Facts, IncomeFacts, MemberFacts, ObligorHouseholdFacts } from '../../shared/src/assessment/facts';

const some = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined, freq: 2 });
const fen = fc.oneof(fc.constantFrom(0, 1, 76_500, 104_500, 114_750, 500_000), fc.nat(1_000_000));
const months = fc.constantFrom(1, 2, 3, 7, 12);
const daysOf = (from: number, to: number) =>
  fc.date({ min: new Date(Date.UTC(from, 0, 1)), max: new Date(Date.UTC(to, 11, 31)) });
const dayIn = (from: number, to: number) => daysOf(from, to).map((day) => day.toISOString().slice(0, 10));

/** Around the days on which a value of some pack changes. */
const days = [
  '2024-01-01',
  '2024-12-31',
  '2025-01-01',
  '2025-08-31',
  '2025-09-01',
  '2025-12-31',
  '2026-01-01',
  '2026-11-22',
];

const relations = [
  ...(['spouse', 'child', 'childInLaw', 'parent', 'parentInLaw'] as const),
  ...(['sibling', 'grandparent', 'grandchild', 'other'] as const),
];
const occupations = [
  ...['preschool', 'student', 'postgraduate', 'working', 'atHome', 'retired'],
  ...['military', 'imprisoned', 'clergy', 'missing'],
] as NonNullable<MemberFacts['occupation']>[];
const transfers = [
  ...['pension', 'basicPension', 'support', 'preferential', 'governmentRelief'],
  ...['familyPlanning', 'scholarship', 'braveryAward', 'other'],
] as NonNullable<IncomeFacts['transferKind']>[];

const member = (id: string, relation: fc.Arbitrary<MemberFacts['relation']>): fc.Arbitrary<MemberFacts> =>
  fc.record({
    id: fc.constant(id),
    name: fc.constant(id),
    relation,
    birthOn: dayIn(1940, 2026),
    livesTogether: fc.boolean(),
    occupation: some(fc.constantFrom(...occupations)),
    married: some(fc.boolean()),
    legalDutyFound: some(fc.boolean()),
    absence: some(fc.record({ sinceOn: some(dayIn(2020, 2026)), declaredMissing: some(fc.boolean()) })),
    disability: some(
      fc.record({
        category: fc.constantFrom('sight', 'hearing', 'speech', 'limb', 'intellectual', 'mental', 'multiple'),
        grade: fc.constantFrom(1, 2, 3, 4),
      }),
    ),
    seriouslyIll: some(fc.boolean()),
    listedIllness: some(fc.constantFrom('A', 'B', 'C')),
    receivesDibao: some(fc.boolean()),
  });

const membersOf = fc
  .nat(3)
  .chain((others) =>
    fc.tuple(
      member('m0', fc.constant('self')),
      ...Array.from({ length: others }, (_, at) => member(`m${at + 1}`, fc.constantFrom(...relations))),
    ),
  );

const incomeOf = (memberIds: readonly string[]): fc.Arbitrary<IncomeFacts> =>
  fc
    .record({
      id: fc.uuid(),
      memberId: fc.constantFrom(...memberIds),
      kind: fc.constantFrom('wage' as const, 'business' as const, 'property' as const, 'transfer' as const),
      transfer: fc.constantFrom(...transfers),
      amountFen: fen,
      months,
      operatingFen: some(fen),
      depreciationFen: some(fen),
      incomeTaxFen: some(fen),
      socialInsuranceFen: some(fen),
      employmentCostFen: some(fen),
    })
    .map(({ transfer, ...income }) => ({
      ...income,
      transferKind: income.kind === 'transfer' ? transfer : undefined,
    }));

const obligor: fc.Arbitrary<ObligorHouseholdFacts> = fc.record({
  id: fc.uuid(),
  name: fc.constant('义务人'),
  relation: fc.constantFrom('child', 'parent', 'spouse', 'other'),
  incomeMonthlyFen: some(fen),
  householdSize: fc.integer({ min: 1, max: 6 }),
  parentsSupported: fc.integer({ min: 1, max: 4 }),
  foundUnable: some(fc.boolean()),
});

/** Any household that the facts can tell of, on the days around which the packs change; not always a likely one. */
export const anyHousehold: fc.Arbitrary<Facts> = membersOf.chain((members) => {
  const ids = members.map(({ id }) => id);
  return fc.record({
    onDate: fc.constantFrom(...days),
    area: fc.constantFrom('urban', 'rural'),
    source: fc.constant({ from: 'declared' as const, on: '2026-03-02' }),
    members: fc.constant(members),
    incomes: fc.array(incomeOf(ids), { maxLength: 4 }),
    spending: fc.array(
      fc.record({
        id: fc.uuid(),
        memberId: some(fc.constantFrom(...ids)),
        kind: fc.constantFrom('medical', 'education', 'care', 'housing', 'other'),
        amountFen: fen,
        months,
      }),
      { maxLength: 3 },
    ),
    property: fc.record({
      cashFen: fc.nat(10_000_000),
      cars: fc.nat(2),
      homes: fc.nat(2),
      foundWithinLimits: some(fc.constant(true)),
      foundWithinMarginalLimits: some(fc.boolean()),
    }),
    obligorHouseholds: fc.array(obligor, { maxLength: 4 }),
    singlePersonEntry: some(
      fc.record({ memberId: fc.constantFrom(...ids), requestedBy: fc.constantFrom('self', 'nearRelative') }),
    ),
    tekun: fc.dictionary(
      fc.constantFrom(...ids),
      fc.record({ unmetIndicators: some(fc.nat(6)), support: some(fc.constantFrom('dispersed', 'institution')) }),
    ),
    relief: some(
      fc.record({
        emergencyFound: some(fc.boolean()),
        spendingBeyondMeansFound: some(fc.boolean()),
        proposedFen: some(fen),
      }),
    ),
    marginalGrantFound: some(fc.boolean()),
  });
});
