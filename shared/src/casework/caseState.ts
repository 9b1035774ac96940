import type { AidCode } from '../kernel/aidCode';
import type { Duty } from './duty';
import type { CaseStatus, WaitingFor } from './statuses';

/** What decide() has to know of a case: its stage, whom it waits for, and every duty it has had. */
export interface CaseState {
  id: string;
  aid: AidCode;
  status: CaseStatus | null;
  waitingFor: WaitingFor;
  /** How often the resident was asked for papers; the second time needs a reason (A04). */
  supplementRequests: number;
  duties: readonly Duty[];
}
