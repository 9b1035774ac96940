/** What an action can ask of the person doing it; named for what is refused without. */
export const requirementCodes = [
  'secondRequestNeedsReason',
  'tooFewInvestigators',
  'relatedPersonChosen',
  'householdSignatureMissing',
  'verificationResultMissing',
  'needsListMissing',
  'againMissing',
  'minutesMissing',
  'opinionMissing',
  'reasonMissing',
  'basisMissing',
  'evidenceMissing',
  'photoMissing',
  'outcomeMissing',
  'dutyToReportMissing',
  'otherAidsMissing',
  'carePlanMissing',
  'amountMissing',
  'reserveTooSmall',
] as const;

export type RequirementCode = (typeof requirementCodes)[number];
