import type { DutyKindCode } from '../dutyKinds';

/** The duties of the procedure for a false commitment; the workflow of the case leaves them alone. */
export const findingDuties: readonly DutyKindCode[] = [
  'hearPerson',
  'reviewFindingLegally',
  'postDishonestyNotice',
  'keepDishonestyNotice',
  'reviewFindingAgain',
];
