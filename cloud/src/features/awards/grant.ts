/** What a yes of today gives to a case. */
export interface Grant {
  /** Null where nothing is paid in money. */
  per: 'month' | 'once' | null;
  /** Null where nothing is paid, or the amount is fixed only after the decision (C07). */
  amountFen: number | null;
  /** `2026-04`; null for what has no month. */
  fromMonth: string | null;
  /** Members whom it is for; empty for the whole household. */
  memberIds: readonly string[];
}
