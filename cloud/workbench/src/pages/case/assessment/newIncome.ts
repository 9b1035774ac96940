import type { IncomeFacts } from '@twin-pledge/shared/assessment/facts';
import { incomeKinds, transferKinds } from './factFields';

export interface TypedIncome {
  memberId: string;
  /** A kind of income; a transfer by what it is. */
  what: string;
  months: number;
  from: 'survey' | 'verification' | 'finding';
  note: string;
}

const ownKinds = ['wage', 'business', 'property'] as const;

/** The kinds to choose from: pay, business and property as they are, transfers by what they are. */
export const incomeChoices = [
  ...ownKinds.map((kind) => ({ value: kind, label: incomeKinds[kind] })),
  ...Object.entries(transferKinds)
    .filter(([kind]) => !(kind in incomeKinds))
    .map(([value, label]) => ({ value, label })),
];

/** A found income as the fact that adds it, under an id that no income has. */
export function newIncome(
  { memberId, what, months, from, amountFen }: TypedIncome & { amountFen: number },
  incomes: readonly Pick<IncomeFacts, 'id'>[],
) {
  const used = new Set(incomes.map(({ id }) => id));
  let ordinal = 1;
  while (used.has(`found${ordinal}`)) ordinal += 1;
  const own = ownKinds.some((kind) => kind === what);
  const kind = own ? { kind: what } : { kind: 'transfer', transferKind: what };
  return { path: `incomes.found${ordinal}`, value: { memberId, ...kind, amountFen, months }, from };
}
