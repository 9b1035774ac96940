import { spokenAmount } from '../../../copy/spokenAmount';
import type { OutcomeView } from '../../../state/views';

/** What the recorded worksheet gives: 每月930元; null where no figure decides it. */
export function grantOf(outcomes: readonly OutcomeView[]): string | null {
  const fitting = outcomes.filter(({ eligible, amountFen }) => eligible && amountFen !== null);
  const [first] = fitting;
  if (!first) return null;
  const sum = spokenAmount(fitting.reduce((all, { amountFen }) => all + (amountFen ?? 0), 0));
  return first.per === 'once' ? `一次${sum}` : `每月${sum}`;
}
