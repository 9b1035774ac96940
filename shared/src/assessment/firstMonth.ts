import { addMonths } from '../kernel/plainDate';
import type { PlainDate } from '../kernel/plainDate';
import type { ResolvedPolicy } from '../policy/resolvedPolicy';

/** The first month that is paid, `2026-04`: that of the decision or the one after it (E04; payment.fromMonth). */
export function firstMonth(decidedOn: PlainDate, policy: ResolvedPolicy): string {
  const following = policy.string('payment.fromMonth') === 'following';
  return (following ? addMonths(`${decidedOn.slice(0, 7)}-01`, 1) : decidedOn).slice(0, 7);
}
