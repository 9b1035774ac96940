import type { CaseSituation } from './caseTable';
import type { RequirementCode } from './requirementCodes';

type Question = (situation: CaseSituation) => boolean;

const said = (text: string | undefined) => Boolean(text?.trim());

/** Whether a request brings what a row asks for; a requirement that the pack does not make is always met. */
export const requirements: Readonly<Record<RequirementCode, Question>> = {
  secondRequestNeedsReason: ({ state, request }) =>
    state.supplementRequests === 0 || said(request.reasonForSecondRequest),
  tooFewInvestigators: ({ request, policy }) =>
    new Set(request.people?.map(({ staffId }) => staffId)).size >= policy.number('survey.minInvestigators'),
  relatedPersonChosen: ({ request }) => !(request.people ?? []).some(({ related }) => related),
  householdSignatureMissing: ({ request, policy }) =>
    request.signedByHousehold === true || !policy.boolean('survey.signedByHousehold'),
  verificationResultMissing: ({ request }) => request.leavesDoubt !== undefined,
  needsListMissing: ({ request }) => request.needs !== undefined,
  againMissing: ({ request }) => (request.again ?? []).length > 0,
  minutesMissing: ({ request }) => request.minutesOnFile === true && (request.people ?? []).length > 0,
  opinionMissing: ({ request }) => request.opinion !== undefined,
  reasonMissing: ({ request }) => said(request.reason),
  basisMissing: ({ request }) => said(request.basis),
  evidenceMissing: ({ request }) => said(request.evidence),
  photoMissing: ({ request }) => (request.photos ?? 0) >= 1,
  outcomeMissing: ({ request }) => request.founded !== undefined,
  dutyToReportMissing: ({ state, request, policy }) =>
    state.status !== 'approved' || request.dutyToReportTold === true || !policy.boolean('decision.dutyToReportTold'),
  otherAidsMissing: ({ state, request, policy }) =>
    state.status !== 'refused' || request.otherAids !== undefined || !policy.boolean('refusal.screenedForOtherAid'),
  carePlanMissing: ({ request }) => said(request.carePlan?.caregiver) && request.carePlan?.agreementOnFile === true,
  amountMissing: ({ request }) => request.amountFen !== undefined && request.amountFen > 0,
  // Only where relief comes out of a reserve: what is above the township's authority is the county's own money.
  reserveTooSmall: ({ request, policy }) =>
    !policy.boolean('relief.townshipReserve') ||
    request.reserveLeftFen === undefined ||
    (request.amountFen ?? 0) <= request.reserveLeftFen,
};
