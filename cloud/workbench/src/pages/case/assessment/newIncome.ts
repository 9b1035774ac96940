import type { IncomeFacts } from '@twin-pledge/shared/assessment/facts';
import { incomeKindOf } from '@twin-pledge/shared/copy/incomeChoices';

export interface TypedIncome {
  memberId: string;
  /** A kind of income; a transfer by what it is. */
  what: string;
  months: number;
  from: 'survey' | 'verification' | 'finding';
  note: string;
}

/** A found income as the fact that adds it, under an id that no income has. */
export function newIncome(
  { memberId, what, months, from, amountFen }: TypedIncome & { amountFen: number },
  incomes: readonly Pick<IncomeFacts, 'id'>[],
) {
  const used = new Set(incomes.map(({ id }) => id));
  let ordinal = 1;
  while (used.has(`found${ordinal}`)) ordinal += 1;
  return { path: `incomes.found${ordinal}`, value: { memberId, ...incomeKindOf(what), amountFen, months }, from };
}
