import type { PlainDate } from '../kernel/plainDate';
import type { DutyKindCode } from './dutyKinds';

export type DutyState = 'open' | 'paused' | 'met' | 'ended';

/** One duty of one case: who owes what, since when, until when, and by which clause. */
export interface Duty {
  id: string;
  kind: DutyKindCode;
  state: DutyState;
  startedOn: PlainDate;
  /** Null where a calendar year that the count needs is not loaded: the duty stands, its date unknown and flagged. */
  dueOn: PlainDate | null;
  /** The length the policy gives. */
  within: number;
  /** The stretch the due date is counted over: the whole after the start, what was left after a pause. */
  runsFrom: PlainDate;
  runsFor: number;
  clause: string;
  /** Working days (of a term in calendar days, those) that were left at the pause; negative when already late. */
  workingDaysLeft: number | null;
  /** A duty that was late before its pause stays late (architecture, Rules of the record). */
  lateSince: PlainDate | null;
  /** The day of law on which it was met or ended: clocks that follow it count from there. Null while it is owed. */
  closedOn: PlainDate | null;
}

/** Whether a duty is still owed, running or paused. */
export const isPending = ({ state }: Pick<Duty, 'state'>): boolean => state === 'open' || state === 'paused';
