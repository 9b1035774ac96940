import type { CaseAction } from './actions';
import type { CaseStatus } from './statuses';

export type RefusalReason =
  | 'actionNotAllowedInStatus'
  | 'notWaitingForResident'
  | 'waitingForResident'
  | 'alreadyWaiting'
  | 'secondRequestNeedsReason';

/** A typed refusal: why, and what is allowed instead. */
export interface Refusal {
  ok: false;
  reason: RefusalReason;
  status: CaseStatus | null;
  allowed: readonly CaseAction[];
}
