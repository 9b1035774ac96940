import type { Role } from '../kernel/role';

/** How a duty's due date is counted: working days after the start, calendar days after it, or at once (the same day). */
export type DutyClock =
  | { count: 'workingDays'; param: string }
  | { count: 'calendarDays'; param: string }
  | { count: 'sameDay'; clauseParam: string };

export interface DutyKind {
  /** The role that must do it; the case's handler where that role is the handler's. */
  owner: Role;
  clock: DutyClock;
  /** Whose clock it is: the resident's waiting time is shown, never held against a handler. */
  side: 'office' | 'resident';
  /** Where it lies with the township of registration rather than the one that accepted (A07; JDZ 三(一)3). */
  place?: 'registration';
}

/**
 * Every duty that an event can start. The days and the clause come from the policy parameter, never from here.
 */
export const dutyKinds = {
  reviewMaterials: {
    owner: 'townshipHandler',
    clock: { count: 'workingDays', param: 'intake.onlineReviewWithinWorkingDays' },
    side: 'office',
  },
  reviewMaterialsOnTheSpot: {
    owner: 'townshipHandler',
    clock: { count: 'sameDay', clauseParam: 'intake.windowReviewOnTheSpot' },
    side: 'office',
  },
  supplyMaterials: {
    owner: 'resident',
    clock: { count: 'calendarDays', param: 'supplement.lapseAfterDays' },
    side: 'resident',
  },
  requestVerificationAtRegistration: {
    owner: 'townshipHandler',
    clock: { count: 'workingDays', param: 'intake.registrationRequestWithinWorkingDays' },
    side: 'office',
    place: 'registration',
  },
  writeToRegistration: {
    owner: 'townshipHandler',
    clock: { count: 'workingDays', param: 'intake.registrationRequestWithinWorkingDays' },
    side: 'office',
  },
  surveyHousehold: {
    owner: 'townshipHandler',
    clock: { count: 'workingDays', param: 'survey.withinWorkingDays' },
    side: 'office',
  },
  completeCase: {
    owner: 'townshipHandler',
    clock: { count: 'workingDays', param: 'process.totalWithinWorkingDays' },
    side: 'office',
  },
  callResident: {
    owner: 'townshipHandler',
    clock: { count: 'workingDays', param: 'message.callWithinWorkingDays' },
    side: 'office',
  },
} as const satisfies Record<string, DutyKind>;

export type DutyKindCode = keyof typeof dutyKinds;
