import { testCalendar, testPolicy } from '../law';
import type { ResolvedPolicy } from '@twin-pledge/shared/policy/resolvedPolicy';
import type { ActionRequest } from '@twin-pledge/shared/casework/actionRequest';
import type { CaseAction } from '@twin-pledge/shared/casework/actions';
import { noFacts } from '@twin-pledge/shared/casework/caseFacts';
import type { CaseState } from '@twin-pledge/shared/casework/caseState';
import { decide } from '@twin-pledge/shared/casework/decide';
import type { Decision } from '@twin-pledge/shared/casework/decide';
import { isPending } from '@twin-pledge/shared/casework/duty';
import type { DutyKindCode } from '@twin-pledge/shared/casework/dutyKinds';

let ids = 0;

/** The law on a day. */
export const on = (today: string, policy: ResolvedPolicy = testPolicy) => ({
  today,
  policy,
  calendar: testCalendar,
  nextId: () => `D${++ids}`,
});

/** A case that is about to be sent, of a household that lives where it is registered. */
export const freshCase: CaseState = {
  ...noFacts,
  id: 'C1',
  aid: 'dibao',
  status: null,
  waitingFor: null,
  supplementRequests: 0,
  townshipCode: '360281100000',
  registrationTownshipCode: null,
  registeredElsewhere: 'no',
  duties: [],
};

/** The case after an allowed action, as the record would keep it. */
export function afterDecision(state: CaseState, request: ActionRequest, decision: Decision): CaseState {
  const { status, waitingFor, duties, facts } = decision;
  const asked = request.action === 'requestSupplement' ? 1 : 0;
  const supplementRequests = state.supplementRequests + asked;
  return { ...state, ...facts, status, waitingFor, duties, supplementRequests };
}

const two = [
  { staffId: 'S1', related: false },
  { staffId: 'S2', related: false },
];

/** What each action needs where a test does not care about it. */
const usual: Partial<Record<CaseAction, Partial<ActionRequest>>> = {
  submit: { channel: 'online' },
  arrangeSurvey: { people: two },
  submitSurvey: { people: two, signedBy: ['S1', 'S2'], signedByHousehold: true },
  returnVerification: { leavesDoubt: false },
  recordRegistrationAnswer: { leavesDoubt: false },
  recordAssessment: { needs: ['medical'] },
  investigateFurther: { again: ['survey'] },
  recordDemocraticReview: { people: two, minutesOnFile: true },
  startPublicity: { photos: 1 },
  concludeObjection: { founded: false },
  giveOpinion: { opinion: 'approve', byStaffId: 'S3' },
  refuse: { basis: '示范条款' },
  deliverNotice: { dutyToReportTold: true, otherAids: [] },
  proposeRelief: { amountFen: 50_000, reserveLeftFen: 1_000_000, byStaffId: 'S3' },
  confirmRelief: { amountFen: 50_000, reserveLeftFen: 1_000_000 },
  confirmReliefAgain: { amountFen: 50_000, reserveLeftFen: 1_000_000 },
  recordReliefReceipt: { receiptOnFile: true },
  completeReliefPapers: { papersOwed: 0 },
  recordSelfCare: { people: two, assessors: { county: 1, township: 1 }, everyoneAssessed: true },
  planCare: { carePlan: { mode: 'dispersed', caregiver: '示范照料人', allowed: true } },
  recordCareAgreement: { agreementSigned: true },
};

/** A request with all that the action asks for. */
export const wellFormed = (action: CaseAction): ActionRequest => ({
  action,
  reason: '示范理由',
  evidence: '示范证据',
  ...usual[action],
});

export type Event = [today: string, action: CaseAction, more?: Partial<ActionRequest>];

/** Follows a case through events, each of which must be allowed. */
export function follow(events: readonly Event[], start: Partial<CaseState> = {}, policy?: ResolvedPolicy): CaseState {
  return events.reduce<CaseState>(
    (state, [today, action, more]) => {
      const request = { ...wellFormed(action), ...more };
      const outcome = decide(state, request, on(today, policy));
      if (!outcome.ok) throw new Error(`${today} ${action}: ${outcome.reason}; allowed: ${outcome.allowed.join()}`);
      return afterDecision(state, request, outcome);
    },
    { ...freshCase, ...start },
  );
}

/** Why an action is refused in a state. */
export function refusedFor(state: CaseState, [today, action, more]: Event, policy?: ResolvedPolicy): string | null {
  const outcome = decide(state, { ...wellFormed(action), ...more }, on(today, policy));
  return outcome.ok ? null : outcome.reason;
}

/** The latest duty of a kind. */
export const dutyOf = (state: CaseState, kind: DutyKindCode) =>
  [...state.duties].reverse().find((duty) => duty.kind === kind);

/** The kinds of what is owed, in the order it began. */
export const owed = (state: CaseState) => state.duties.filter(isPending).map(({ kind }) => kind);
