import * as z from 'zod/mini';
import { readYuan } from '../../kernel/fen';
import { disabilityCategories, occupations, relations, transferKinds } from '../../kernel/person';
import { parsePlainDate } from '../../kernel/plainDate';
import { findingCodes, reasonCodes } from '../lineCodes';

const date = z.string().check(z.refine((text) => parsePlainDate(text) !== null, '要写成 2026-03-02 这样的日期'));
const count = z.int().check(z.minimum(0, '不能是负数'));
const flag = z.optional(z.boolean('要写“是”或“否”'));
/** Yuan as people write them; whole fen inside. */
const yuan = z.pipe(
  z.union([z.number(), z.string()]).check(z.refine((value) => readYuan(String(value)).ok, '要写一个金额，比如 1234.5')),
  z.transform((value) => {
    const read = readYuan(String(value));
    return read.ok ? read.amountFen : 0;
  }),
);
const oneOf = <const T extends string>(...words: readonly T[]) => z.enum(words);

const member = z.strictObject({
  id: z.string(),
  relation: oneOf(...relations),
  age: z.optional(count),
  born: z.optional(date),
  livesTogether: flag,
  occupation: z.optional(oneOf(...occupations)),
  married: flag,
  legalDutyFound: flag,
  awaySince: z.optional(date),
  declaredMissing: flag,
  disability: z.optional(
    z.strictObject({
      category: oneOf(...disabilityCategories),
      grade: z.literal([1, 2, 3, 4]),
    }),
  ),
  seriouslyIll: flag,
  listedIllness: z.optional(oneOf('A', 'B', 'C')),
  receivesDibao: flag,
});

const income = z.strictObject({
  member: z.string(),
  kind: oneOf('wage', 'business', 'property', 'transfer'),
  transfer: z.optional(oneOf(...transferKinds)),
  amount: yuan,
  months: z.optional(z.int().check(z.minimum(1, '至少1个月'))),
  operating: z.optional(yuan),
  depreciation: z.optional(yuan),
  incomeTax: z.optional(yuan),
  socialInsurance: z.optional(yuan),
  employmentCost: z.optional(yuan),
});

const spending = z.strictObject({
  member: z.optional(z.string()),
  kind: oneOf('medical', 'education', 'care', 'housing', 'other'),
  amount: yuan,
  months: z.optional(z.int().check(z.minimum(1, '至少1个月'))),
});

const obligor = z.strictObject({
  id: z.string(),
  relation: oneOf('child', 'parent', 'spouse', 'other'),
  incomeMonthly: z.optional(yuan),
  householdSize: z.int().check(z.minimum(1, '至少1人')),
  parentsSupported: z.int().check(z.minimum(1, '至少1人')),
  foundUnable: flag,
});

const facts = z.strictObject({
  area: oneOf('urban', 'rural'),
  members: z.array(member).check(z.minLength(1, '至少写一个人')),
  incomes: z.optional(z.array(income)),
  spending: z.optional(z.array(spending)),
  property: z.optional(
    z.strictObject({
      cash: z.optional(yuan),
      cars: z.optional(count),
      homes: z.optional(count),
      foundWithinLimits: flag,
      foundWithinMarginalLimits: flag,
    }),
  ),
  obligors: z.optional(z.array(obligor)),
  singlePersonEntry: z.optional(z.strictObject({ member: z.string(), requestedBy: oneOf('self', 'nearRelative') })),
  selfCare: z.optional(
    z.array(
      z.strictObject({
        member: z.string(),
        unmet: z.optional(z.int().check(z.minimum(0), z.maximum(6, '一共六项'))),
        support: z.optional(oneOf('dispersed', 'institution')),
      }),
    ),
  ),
  relief: z.optional(
    z.strictObject({ emergencyFound: flag, spendingBeyondMeansFound: flag, proposed: z.optional(yuan) }),
  ),
  marginalGrant: flag,
});

const aids = [
  'dibao',
  'tekun',
  'dibaoMarginal',
  'singlePersonEntry',
  'rigidExpenditure',
  'temporaryEmergency',
  'temporaryExpenditure',
] as const;

const expectedOutcome = z.strictObject({
  aid: oneOf(...aids),
  member: z.optional(z.string()),
  eligible: flag,
  amount: z.optional(yuan),
  firstMonth: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}$/, '要写成 2026-03'))),
  careGrade: z.optional(oneOf('self', 'half', 'full')),
  reasons: z.optional(z.array(oneOf(...reasonCodes))),
  clauses: z.optional(z.array(z.string())),
  findings: z.optional(z.array(oneOf(...findingCodes))),
  aboveTownshipAuthority: flag,
});

/** One example of the law: who lives how, under which pack, on which day, and what must come out. */
export const scenarioSchema = z.strictObject({
  name: z.string(),
  pack: z.string(),
  /** A place of the pack's region, where the pack itself is for a wider one. */
  region: z.optional(z.string().check(z.regex(/^\d{12}$/, '地区写12位代码'))),
  date,
  decidedOn: z.optional(date),
  assume: z.optional(z.record(z.string(), z.unknown())),
  facts,
  expect: z.strictObject({
    /** Exactly these programmes come out as eligible. */
    eligible: z.optional(z.array(oneOf(...aids))),
    counted: z.optional(z.array(z.string())),
    income: z.optional(yuan),
    outcomes: z.optional(z.array(expectedOutcome)),
  }),
});

export type Scenario = z.infer<typeof scenarioSchema>;
export type ScenarioFacts = z.infer<typeof facts>;
export type ExpectedOutcome = z.infer<typeof expectedOutcome>;
export type ScenarioAid = (typeof aids)[number];
