import type { PlainDate } from '../../kernel/plainDate';
import type { VerifiedKind } from '../../kernel/verifiedKind';

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
  /** What a register states, one of the values of its kind; null where it is an amount or a count. */
  stated: string | null;
  /** What the source adds in its own words: the employer, the day of the death. */
  note: string | null;
  sourceName: string;
  asOfOn: PlainDate;
}

/** Months that an income may be told for: each goes into a year without a rest, so that nothing is rounded. */
export const tellableMonths = [1, 2, 3, 4, 6, 12] as const;
