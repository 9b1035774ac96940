import type { CaseAction } from './actions';
import type { CaseVocabulary } from './caseTable';
import type { ReasonIn } from './engine/refusalReason';
import type { CaseStatus } from './statuses';

/** Why a case's table refuses an action. */
export type RefusalReason = ReasonIn<CaseVocabulary>;

/** A typed refusal: why, and what is allowed instead. */
export interface Refusal {
  ok: false;
  reason: RefusalReason;
  status: CaseStatus | null;
  allowed: readonly CaseAction[];
}
