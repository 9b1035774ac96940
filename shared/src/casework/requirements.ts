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
  // Each signs for themselves (B05): the form stands only with all who are named on it.
  investigatorSignatureMissing: ({ request, policy }) =>
    (request.people ?? []).every(({ staffId }) => request.signedBy?.includes(staffId)) ||
    !policy.boolean('survey.signedByHousehold'),
  householdSignatureMissing: ({ request, policy }) =>
    request.signedByHousehold === true ||
    (said(request.signatureRefused?.reason) && said(request.signatureRefused?.witness)) ||
    !policy.boolean('survey.signedByHousehold'),
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
  // C07: by the county together with the township, so by two at least, one from each.
  assessorsMissing: ({ request, policy }) => {
    const { county = 0, township = 0 } = request.assessors ?? {};
    const together = policy.string('tekun.selfCareAssessedBy') === 'countyWithTownship';
    return county + township >= 2 && (!together || (county > 0 && township > 0));
  },
  selfCareIncomplete: ({ request }) => request.everyoneAssessed === true,
  carePlanMissing: ({ request }) => said(request.carePlan?.caregiver),
  caregiverNotAllowed: ({ request }) => request.carePlan?.allowed === true,
  agreementUnsigned: ({ request }) => request.agreementSigned === true,
  amountMissing: ({ request }) => request.amountFen !== undefined && request.amountFen > 0,
  reserveTooSmall: ({ request }) =>
    request.reserveLeftFen === undefined || (request.amountFen ?? 0) <= request.reserveLeftFen,
  receiptMissing: ({ request }) => request.receiptOnFile === true,
  // What can't be had any more is explained instead.
  papersStillOwed: ({ request }) => (request.papersOwed ?? 0) === 0 || said(request.reason),
};
