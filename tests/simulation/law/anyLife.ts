import * as fc from 'fast-check';
import type { Facts } from '../../../shared/src/assessment/facts';
import type { FoundFact } from '../../../shared/src/assessment/foundFacts';
import { aidCodes } from '../../../shared/src/kernel/aidCode';
import { anyHousehold } from '../../scenarios/anyHousehold';
import { places } from './places';
import type { PlaceName } from './places';

/** What somebody brings to an action, well or badly; what is left out comes from the usual request. */
const anyRequest = fc.record(
  {
    channel: fc.constantFrom('online' as const, 'window' as const),
    reason: fc.constantFrom('', '示范理由'),
    evidence: fc.constantFrom('', '示范证据'),
    again: fc.subarray(['survey', 'verification'] as const),
    leavesDoubt: fc.boolean(),
    opinion: fc.constantFrom('approve' as const, 'refuse' as const),
    founded: fc.boolean(),
    photos: fc.nat(2),
    people: fc.array(fc.record({ staffId: fc.constantFrom('S1', 'S2', 'S3'), related: fc.boolean() }), {
      maxLength: 3,
    }),
    amountFen: fc.nat(2_000_000),
    reasonForSecondRequest: fc.constantFrom('', '看不清'),
  },
  { requiredKeys: [] },
);

const anyEvent = fc.record({
  pick: fc.nat(1000),
  /** Mostly what is owed, less often what is merely open, now and then anything at all. */
  choice: fc.oneof(
    { arbitrary: fc.constant('owed' as const), weight: 12 },
    { arbitrary: fc.constant('open' as const), weight: 2 },
    { arbitrary: fc.constant('anything' as const), weight: 1 },
  ),
  request: fc.oneof({ arbitrary: fc.constant({}), weight: 4 }, { arbitrary: anyRequest, weight: 1 }),
  days: fc.nat(12),
});
export type LifeEvent = typeof anyEvent extends fc.Arbitrary<infer T> ? T : never;

/** What survey and verification put beside what was declared; sometimes what is no fact. */
const anyFound = fc.constantFrom<Pick<FoundFact, 'path' | 'value'>>(
  { path: 'property.foundWithinLimits', value: true },
  { path: 'property.cashFen', value: 5_000_000 },
  { path: 'members.m0.seriouslyIll', value: true },
  { path: 'members.m0.disability', value: { category: 'limb', grade: 2 } },
  { path: 'incomes.found1', value: { memberId: 'm0', kind: 'wage', amountFen: 81_234, months: 1 } },
  { path: 'tekun.m0.unmetIndicators', value: 3 },
  { path: 'tekun.m0.support', value: 'dispersed' },
  { path: 'relief.emergencyFound', value: true },
  { path: 'relief.spendingBeyondMeansFound', value: true },
  { path: 'relief.proposedFen', value: 123_456 },
  { path: 'marginalGrantFound', value: false },
  { path: 'incomes.nobody.amountFen', value: 1 },
  { path: 'property.cashFen', value: -1 },
);

export interface Life {
  aid: (typeof aidCodes)[number];
  registeredElsewhere: 'no' | 'inArea' | 'outsideArea';
  place: PlaceName;
  startDay: number;
  facts: Facts;
  found: readonly Pick<FoundFact, 'path' | 'value'>[];
  events: readonly LifeEvent[];
}

/** The same household with little: most of those who apply are entitled to something. */
const withLittle = (facts: Facts): Facts => ({
  ...facts,
  incomes: facts.incomes.map((income) => ({ ...income, amountFen: Math.floor(income.amountFen / 20) })),
  property: { cashFen: facts.property.cashFen % 100_000, cars: 0, homes: 1, foundWithinLimits: true },
  obligorHouseholds: facts.obligorHouseholds.map((one) => ({ ...one, foundUnable: true })),
});

/** A household, where it lives, what is found of it, and what happens to its application. */
export const anyLife: fc.Arbitrary<Life> = fc.record({
  aid: fc.oneof(
    { arbitrary: fc.constantFrom('dibao' as const, 'tekun' as const), weight: 2 },
    { arbitrary: fc.constantFrom(...aidCodes), weight: 3 },
  ),
  registeredElsewhere: fc.constantFrom('no', 'no', 'inArea', 'outsideArea'),
  place: fc.constantFrom(...(Object.keys(places) as PlaceName[])),
  startDay: fc.nat(480),
  facts: fc.oneof(anyHousehold, anyHousehold.map(withLittle)),
  found: fc.array(anyFound, { maxLength: 6 }),
  events: fc.array(anyEvent, { minLength: 5, maxLength: 60 }),
});
