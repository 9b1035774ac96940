import type { DisabilityCategory } from '../../kernel/person';
import type { AidCode } from '../../kernel/aidCode';
import type { EventCode } from '../events';
import { aidsForEvents } from '../aidsForEvents';

/** How someone of the household is related to the one in need, as a self-check asks it. */
export const selfCheckRelations = ['self', 'spouse', 'child', 'parent', 'sibling', 'other'] as const;
export type SelfCheckRelation = (typeof selfCheckRelations)[number];

/** Where money comes from each month, as a self-check asks it. */
export const selfCheckIncomes = ['wage', 'business', 'basicPension', 'pension', 'support', 'other'] as const;
export type SelfCheckIncome = (typeof selfCheckIncomes)[number];

export const selfCheckCosts = ['medical', 'education', 'care'] as const;
export type SelfCheckCost = (typeof selfCheckCosts)[number];

export interface ToldPerson {
  relation?: SelfCheckRelation;
  age?: number;
  /** As the application has it, so that it need not be told twice. */
  health?: 'healthy' | 'ill' | 'seriouslyIll' | 'disabled';
  disability?: { category: DisabilityCategory; grade: 1 | 2 | 3 | 4 };
  student?: boolean;
  /** A month; none at all is an empty list. An amount that was not told is left out. */
  incomes?: readonly { kind: SelfCheckIncome; amountFen?: number }[];
}

/** What somebody tells of a household before anything is filed. What is absent was not told; an empty list is `none`. */
export interface Told {
  events: readonly EventCode[];
  area?: 'urban' | 'rural';
  /** The first is the one in need. */
  people: readonly ToldPerson[];
  savingsFen?: number;
  cars?: number;
  homes?: number;
  /** Paid by themselves in the last twelve months; `person` counts from 1. */
  costs?: readonly { kind: SelfCheckCost; amountFen?: number; person?: number }[];
  /** Households of children (of a minor: parents) who live elsewhere. */
  away?: readonly { incomeMonthlyFen?: number; people?: number }[];
}

/** What a self-check may still have to be told. */
export const missingCodes = [
  'area',
  'people',
  'relation',
  'age',
  'health',
  'disability',
  'student',
  'illnessList',
  'income',
  'savings',
  'cars',
  'homes',
  'costs',
  'costPerson',
  'away',
  'awayIncome',
] as const;
export type MissingCode = (typeof missingCodes)[number];

/** What a self-check may say of an aid. It is never a decision, and `fits` never more than `as far as told`. */
export const verdicts = ['fits', 'fitsNot', 'unsaid', 'elsewhere', 'notOffered'] as const;
export type Verdict = (typeof verdicts)[number];

/** Whom one has to ask whether they still learn. */
export const mayLearn = (age: number | undefined): boolean => age !== undefined && age >= 6 && age <= 25;

/** The aids that are reckoned from a household's figures; what the others give, a department or an eye on the spot decides. */
const reckoned: readonly AidCode[] = ['dibao', 'tekun', 'dibaoMarginal', 'rigidExpenditure', 'temporaryExpenditure'];

/** Whether what happened leads to an aid that figures decide: else nobody is asked for any. */
export const asksForFigures = (events: readonly EventCode[]): boolean =>
  events.some((event) => aidsForEvents[event].some(({ aid }) => reckoned.includes(aid)));
