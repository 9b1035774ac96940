import type { Role } from '../kernel/role';

/** How a duty's due date is counted: working days after the start, calendar days after it, or at once (the same day). */
export type DutyClock =
  | { count: 'workingDays'; param: string }
  | { count: 'calendarDays'; param: string }
  | { count: 'sameDay'; clauseParam: string };

/**
 * Where a duty lies, if not with the township that accepted: the township of registration (A07; JDZ 三(一)3), the county
 * that verifies, the township that gives the opinion, or the office that decides (D07).
 */
export type DutyPlace = 'registration' | 'county' | 'opinion' | 'authority';

/** A duty that makes this clock stand still while it is owed, unless the pack's parameter says that it counts in. */
export interface StoppedBy {
  duty: string;
  unless?: string;
}

export interface DutyKind {
  /** The role that must do it; the case's handler where that role is the handler's. */
  owner: Role;
  /** Who must do it where it lies with the county. */
  ownerAtCounty?: Role;
  clock: DutyClock;
  /** Whose clock it is: the resident's waiting time is shown, never held against a handler. */
  side: 'office' | 'resident';
  place?: DutyPlace;
  stoppedBy?: readonly StoppedBy[];
  /** Somebody is in need at this moment: it stands on top of every queue (A08). */
  urgent?: true;
  /** A term rather than a task: it is over at the end of its last day, and what follows counts from that day. */
  term?: true;
}
