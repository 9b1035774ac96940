import * as z from 'zod/mini';
import { largestAmountFen } from '../kernel/fen';
import { disabilityCategories, occupations, relations, transferKinds } from '../kernel/person';
import { parsePlainDate } from '../kernel/plainDate';
import type {
  Facts,
  FactSource,
  IncomeFacts,
  MemberFacts,
  ObligorHouseholdFacts,
  PropertyFacts,
  ReliefFacts,
  SinglePersonFacts,
  SpendingFacts,
  TekunFacts,
} from './facts';

/** Exactly the fields of an interface: one that is missing here could never be found, and is a type error. */
type ShapeOf<T> = { [K in keyof Required<T>]: z.core.$ZodType<T[K]> };

const date = z.string().check(z.refine((text) => parsePlainDate(text) !== null, { error: 'dateImpossible' }));
const id = z.string().check(z.minLength(1), z.maxLength(40));
const words = z.string().check(z.maxLength(100));
const fen = z
  .int()
  .check(z.minimum(0, { error: 'moneyNegative' }), z.maximum(largestAmountFen, { error: 'moneyTooLarge' }));
const months = z.int().check(z.minimum(1), z.maximum(120));
const count = z.int().check(z.minimum(0), z.maximum(99));
const flag = z.optional(z.boolean());

export const factSource = z.strictObject({
  from: z.enum(['declared', 'survey', 'verification', 'finding']),
  on: date,
} satisfies ShapeOf<FactSource>);
const source = z.optional(factSource);

const member = z.strictObject({
  id,
  name: words,
  relation: z.enum(relations),
  birthOn: date,
  livesTogether: z.boolean(),
  occupation: z.optional(z.enum(occupations)),
  married: flag,
  legalDutyFound: flag,
  absence: z.optional(z.strictObject({ sinceOn: z.optional(date), declaredMissing: flag })),
  disability: z.optional(
    z.strictObject({
      category: z.enum(disabilityCategories),
      grade: z.literal([1, 2, 3, 4]),
    }),
  ),
  seriouslyIll: flag,
  listedIllness: z.optional(z.enum(['A', 'B', 'C'])),
  receivesDibao: flag,
  source,
} satisfies ShapeOf<MemberFacts>);

const income = z.strictObject({
  id,
  memberId: id,
  kind: z.enum(['wage', 'business', 'property', 'transfer']),
  transferKind: z.optional(z.enum(transferKinds)),
  amountFen: fen,
  months,
  operatingFen: z.optional(fen),
  depreciationFen: z.optional(fen),
  incomeTaxFen: z.optional(fen),
  socialInsuranceFen: z.optional(fen),
  employmentCostFen: z.optional(fen),
  source,
} satisfies ShapeOf<IncomeFacts>);

const spending = z.strictObject({
  id,
  memberId: z.optional(id),
  kind: z.enum(['medical', 'education', 'care', 'housing', 'other']),
  amountFen: fen,
  months,
  source,
} satisfies ShapeOf<SpendingFacts>);

const obligorHousehold = z.strictObject({
  id,
  name: words,
  relation: z.enum(['child', 'parent', 'spouse', 'other']),
  incomeMonthlyFen: z.optional(fen),
  householdSize: z.int().check(z.minimum(1), z.maximum(99)),
  parentsSupported: z.int().check(z.minimum(1), z.maximum(9)),
  foundUnable: flag,
  source,
} satisfies ShapeOf<ObligorHouseholdFacts>);

const property = z.strictObject({
  cashFen: fen,
  cars: count,
  homes: count,
  foundWithinLimits: flag,
  foundWithinMarginalLimits: flag,
  source,
} satisfies ShapeOf<PropertyFacts>);

const singlePerson = z.strictObject({
  memberId: id,
  requestedBy: z.enum(['self', 'nearRelative']),
  source,
} satisfies ShapeOf<SinglePersonFacts>);

const tekun = z.strictObject({
  unmetIndicators: z.optional(z.int().check(z.minimum(0), z.maximum(6))),
  support: z.optional(z.enum(['dispersed', 'institution'])),
  source,
} satisfies ShapeOf<TekunFacts>);

const relief = z.strictObject({
  emergencyFound: flag,
  spendingBeyondMeansFound: flag,
  proposedFen: z.optional(fen),
  source,
} satisfies ShapeOf<ReliefFacts>);

/** What a household is assessed on, wherever it was kept or comes from; the shape of `Facts`. */
export const factsSchema = z.strictObject({
  onDate: date,
  area: z.enum(['urban', 'rural']),
  source: factSource,
  members: z.readonly(z.array(member).check(z.minLength(1), z.maxLength(30))),
  incomes: z.readonly(z.array(income).check(z.maxLength(100))),
  spending: z.readonly(z.array(spending).check(z.maxLength(100))),
  property,
  obligorHouseholds: z.readonly(z.array(obligorHousehold).check(z.maxLength(30))),
  singlePersonEntry: z.optional(singlePerson),
  tekun: z.optional(z.record(id, tekun)),
  relief: z.optional(relief),
  marginalGrantFound: flag,
} satisfies ShapeOf<Facts>);
