import type { IncomeFacts } from '@twin-pledge/shared/assessment/facts';
import { incomeKindOf } from '@twin-pledge/shared/copy/incomeChoices';
import { freeId } from './freeId';

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
  return { path: `incomes.${freeId(incomes)}`, value: { memberId, ...incomeKindOf(what), amountFen, months }, from };
}
