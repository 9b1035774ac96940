import { blocksApproval } from '@twin-pledge/shared/assessment/blocksApproval';
import type { Outcome } from '@twin-pledge/shared/assessment/worksheet';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';

/**
 * The outcomes that a yes rests on. `notEligible` where the recorded worksheet has none; `findingsOpen` with what somebody
 * still has to find out.
 */
export function proposedOutcomes(outcomes: readonly Outcome[]): readonly Outcome[] {
  const eligible = outcomes.filter((outcome) => outcome.eligible);
  if (eligible.length === 0) throw new DomainError('notEligible');
  const open = [...new Set(eligible.flatMap(blocksApproval))];
  if (open.length > 0) throw new DomainError('findingsOpen', { findings: open });
  return eligible;
}

/** What the outcomes pay together, in fen; undefined where one is fixed only after the decision. */
export function payableFen(outcomes: readonly Outcome[]): number | undefined {
  const amounts = outcomes.map(({ amountFen }) => amountFen);
  return amounts.some((amount) => amount === null)
    ? undefined
    : amounts.reduce<number>((sum, fen) => sum + (fen ?? 0), 0);
}
