/** Everything that can happen to a case; the workflow table has exactly one row for each. */
export const caseActions = [
  'submit',
  'requestSupplement',
  'answerSupplement',
  'accept',
  'refuseAcceptance',
  'correct',
  'withdraw',
  'announceLapse',
  'lapse',
  'recordDeath',
  'reassign',
  'linkDuplicate',
  'recordTrip',
  'requestCall',
  'recordCall',
  'recordVerificationRequest',
] as const;

export type CaseAction = (typeof caseActions)[number];
