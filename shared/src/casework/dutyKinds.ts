import type { DutyKind } from './dutyKind';

const byReview = [{ duty: 'reviewObjection' }] as const;

/**
 * Every duty that an event can start, in the order of the procedure. The days and the clause come from the policy
 * parameter, never from here.
 */
export const dutyKinds = {
  reviewMaterials: {
    owner: 'townshipHandler',
    clock: { count: 'workingDays', param: 'intake.onlineReviewWithinWorkingDays' },
    side: 'office',
    stoppedBy: [{ duty: 'supplyMaterials' }],
  },
  reviewMaterialsOnTheSpot: {
    owner: 'townshipHandler',
    clock: { count: 'sameDay', clauseParam: 'intake.windowReviewOnTheSpot' },
    side: 'office',
    stoppedBy: [{ duty: 'supplyMaterials' }],
  },
  supplyMaterials: {
    owner: 'resident',
    clock: { count: 'calendarDays', param: 'supplement.lapseAfterDays' },
    side: 'resident',
  },
  requestVerification: {
    owner: 'townshipHandler',
    clock: { count: 'workingDays', param: 'verification.requestWithinWorkingDays' },
    side: 'office',
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
  verifyMeans: {
    owner: 'countyOfficer',
    clock: { count: 'workingDays', param: 'verification.withinWorkingDays' },
    side: 'office',
    place: 'county',
  },
  awaitRegistrationAnswer: {
    owner: 'townshipHandler',
    clock: { count: 'workingDays', param: 'verification.withinWorkingDays' },
    side: 'office',
  },
  surveyHousehold: {
    owner: 'townshipHandler',
    clock: { count: 'workingDays', param: 'survey.withinWorkingDays' },
    side: 'office',
  },
  assessCase: {
    owner: 'townshipHandler',
    clock: { count: 'workingDays', param: 'assessment.withinWorkingDays' },
    side: 'office',
    stoppedBy: byReview,
  },
  holdDemocraticReview: {
    owner: 'townshipHandler',
    clock: { count: 'workingDays', param: 'democraticReview.withinWorkingDays' },
    side: 'office',
  },
  postNotice: {
    owner: 'townshipHandler',
    clock: { count: 'workingDays', param: 'publicity.postedWithinWorkingDays' },
    side: 'office',
  },
  keepNotice: {
    owner: 'townshipHandler',
    clock: { count: 'calendarDays', param: 'publicity.days' },
    side: 'office',
    term: true,
  },
  reviewObjection: {
    owner: 'townshipLeader',
    clock: { count: 'workingDays', param: 'objection.reviewWithinWorkingDays' },
    side: 'office',
  },
  formOpinion: {
    owner: 'townshipHandler',
    clock: { count: 'workingDays', param: 'decision.opinionWithinWorkingDays' },
    side: 'office',
    place: 'opinion',
    stoppedBy: byReview,
  },
  decideCase: {
    owner: 'townshipLeader',
    ownerAtCounty: 'countyOfficer',
    clock: { count: 'workingDays', param: 'decision.withinWorkingDays' },
    side: 'office',
    place: 'authority',
    stoppedBy: byReview,
  },
  decideHonestly: {
    owner: 'townshipLeader',
    ownerAtCounty: 'countyOfficer',
    clock: { count: 'workingDays', param: 'decision.honestDeclarerWithinWorkingDays' },
    side: 'office',
    place: 'authority',
    stoppedBy: byReview,
  },
  completeCase: {
    owner: 'townshipHandler',
    clock: { count: 'workingDays', param: 'process.totalWithinWorkingDays' },
    side: 'office',
    stoppedBy: [{ duty: 'reviewObjection' }, { duty: 'keepNotice', unless: 'process.totalIncludesPublicity' }],
  },
  deliverApprovalNotice: {
    owner: 'townshipHandler',
    clock: { count: 'workingDays', param: 'approval.noticeWithinWorkingDays' },
    side: 'office',
  },
  issueCertificate: {
    owner: 'townshipHandler',
    clock: { count: 'workingDays', param: 'approval.noticeWithinWorkingDays' },
    side: 'office',
  },
  deliverRefusalNotice: {
    owner: 'townshipHandler',
    clock: { count: 'workingDays', param: 'refusal.noticeWithinWorkingDays' },
    side: 'office',
  },
  assessSelfCare: {
    owner: 'countyOfficer',
    clock: { count: 'workingDays', param: 'tekun.selfCareWithinWorkingDays' },
    side: 'office',
    place: 'county',
  },
  signCareAgreement: {
    owner: 'townshipHandler',
    clock: { count: 'workingDays', param: 'tekun.careAgreementWithinWorkingDays' },
    side: 'office',
  },
  considerRelief: {
    owner: 'townshipHandler',
    clock: { count: 'sameDay', clauseParam: 'emergency.reliefFirst' },
    side: 'office',
    urgent: true,
  },
  confirmRelief: {
    owner: 'townshipLeader',
    ownerAtCounty: 'countyOfficer',
    clock: { count: 'sameDay', clauseParam: 'emergency.reliefFirst' },
    side: 'office',
    place: 'authority',
    urgent: true,
  },
  handOverRelief: {
    owner: 'townshipHandler',
    clock: { count: 'workingDays', param: 'emergency.handedOverWithinWorkingDays' },
    side: 'office',
  },
  completeReliefPapers: {
    owner: 'townshipHandler',
    clock: { count: 'workingDays', param: 'emergency.papersWithinWorkingDays' },
    side: 'office',
  },
  sendReferral: {
    owner: 'townshipHandler',
    clock: { count: 'workingDays', param: 'referral.sentWithinWorkingDays' },
    side: 'office',
  },
  collectReferralAnswer: {
    owner: 'townshipHandler',
    clock: { count: 'workingDays', param: 'referral.answerWithinWorkingDays' },
    side: 'office',
  },
  callResident: {
    owner: 'townshipHandler',
    clock: { count: 'workingDays', param: 'message.callWithinWorkingDays' },
    side: 'office',
  },
  hearPerson: {
    owner: 'townshipLeader',
    clock: { count: 'workingDays', param: 'finding.hearingWithinWorkingDays' },
    side: 'office',
  },
  reviewFindingLegally: {
    owner: 'countyOfficer',
    clock: { count: 'workingDays', param: 'finding.legalReviewWithinWorkingDays' },
    side: 'office',
    place: 'county',
  },
  postDishonestyNotice: {
    owner: 'townshipHandler',
    clock: { count: 'workingDays', param: 'publicity.postedWithinWorkingDays' },
    side: 'office',
    stoppedBy: [{ duty: 'reviewFindingAgain' }],
  },
  keepDishonestyNotice: {
    owner: 'townshipHandler',
    clock: { count: 'calendarDays', param: 'dishonestyNotice.minDays' },
    side: 'office',
    stoppedBy: [{ duty: 'reviewFindingAgain' }],
    term: true,
  },
  reviewFindingAgain: {
    owner: 'countyOfficer',
    clock: { count: 'workingDays', param: 'objection.reviewWithinWorkingDays' },
    side: 'office',
    place: 'county',
  },
} as const satisfies Record<string, DutyKind>;

export type DutyKindCode = keyof typeof dutyKinds;
