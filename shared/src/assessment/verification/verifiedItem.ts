import type { PlainDate } from '../../kernel/plainDate';

/** What a source of data can tell of a person. */
export const verifiedKinds = [
  'wage',
  'business',
  'propertyIncome',
  'pension',
  'basicPension',
  'otherTransfer',
  'deposits',
  'cars',
  'homes',
] as const;
export type VerifiedKind = (typeof verifiedKinds)[number];

/** One thing that a source told of one member of a household. */
export interface VerifiedItem {
  id: string;
  memberId: string;
  kind: VerifiedKind;
  /** Of an income over `months`, of deposits as they stood; null where a thing is counted. */
  amountFen: number | null;
  months: number;
  /** How many cars or homes; null where it is an amount. */
  count: number | null;
  sourceName: string;
  asOfOn: PlainDate;
}

/** Months that an income may be told for: each goes into a year without a rest, so that nothing is rounded. */
export const tellableMonths = [1, 2, 3, 4, 6, 12] as const;
