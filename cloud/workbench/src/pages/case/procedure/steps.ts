import { departmentAids } from '@twin-pledge/shared/casework/aidGroups';
import type { CaseAction } from '@twin-pledge/shared/casework/actions';
import type { CaseStatus } from '@twin-pledge/shared/casework/statuses';
import type { DeskCase, Duty } from '../deskCase';

type StepState = 'done' | 'now' | 'late' | 'paused' | 'ahead';

/** One step of the procedure as the desk draws it. */
export interface Step {
  key: string;
  title: string;
  state: StepState;
  /** The duty that is owed in it now, the nearest first. */
  duty: Duty | null;
  /** When and by whom it was done, where it is done. */
  doneOn: string | null;
  doneBy: string | null;
}

interface StepKind {
  key: string;
  title: string;
  duties: readonly string[];
  actions: readonly CaseAction[];
  /** Done by what the case is, rather than by its duties. */
  doneIn?: readonly CaseStatus[];
}

const accept: StepKind = {
  key: 'accept',
  title: '受理',
  duties: ['reviewMaterials', 'reviewMaterialsOnTheSpot'],
  actions: ['accept'],
};
const survey: StepKind = {
  key: 'survey',
  title: '入户调查',
  duties: ['surveyHousehold'],
  actions: ['submitSurvey'],
};
const verification: StepKind = {
  key: 'verification',
  title: '信息核对',
  duties: [
    'requestVerification',
    'requestVerificationAtRegistration',
    'writeToRegistration',
    'verifyMeans',
    'awaitRegistrationAnswer',
  ],
  actions: ['returnVerification', 'recordRegistrationAnswer'],
};
const publicity: StepKind = {
  key: 'publicity',
  title: '公示',
  duties: ['postNotice', 'keepNotice'],
  actions: ['endPublicity'],
};
const assessment: StepKind = {
  key: 'assessment',
  title: '评估',
  duties: ['assessCase', 'holdDemocraticReview'],
  actions: ['recordAssessment'],
};
const opinion: StepKind = {
  key: 'opinion',
  title: '初审意见',
  duties: ['formOpinion'],
  actions: ['giveOpinion'],
  doneIn: ['publicity', 'deciding', 'approved', 'refused'],
};
const decision: StepKind = {
  key: 'decision',
  title: '决定',
  duties: ['decideCase', 'decideHonestly'],
  actions: ['approve', 'refuse'],
  doneIn: ['approved', 'refused'],
};
const notice: StepKind = {
  key: 'notice',
  title: '送达',
  duties: ['deliverApprovalNotice', 'deliverRefusalNotice', 'issueCertificate', 'assessSelfCare', 'signCareAgreement'],
  actions: ['deliverNotice'],
};
const relief: StepKind = {
  key: 'relief',
  title: '先行救助',
  duties: ['confirmRelief'],
  actions: ['confirmRelief'],
  doneIn: ['relieved', 'approved'],
};
const reliefPapers: StepKind = {
  key: 'reliefPapers',
  title: '发放、补手续',
  duties: ['handOverRelief', 'completeReliefPapers'],
  actions: ['completeReliefPapers'],
};
const referral: readonly StepKind[] = [
  { key: 'refer', title: '推送部门', duties: ['sendReferral'], actions: ['refer'] },
  { key: 'answer', title: '部门答复', duties: ['collectReferralAnswer'], actions: ['recordReferralAnswer'] },
];

type Seen = Pick<DeskCase, 'aid' | 'status' | 'duties' | 'timeline'>;

/** The steps of a case in the order that its place gives them, each with what is owed in it. */
export function stepsOf(view: Seen): Step[] {
  return kindsOf(view).map((kind) => stepOf(kind, view));
}

function kindsOf({ aid, duties }: Seen): readonly StepKind[] {
  const has = (kind: string) => duties.some((duty) => duty.kind === kind);
  if (departmentAids.includes(aid)) return [accept, ...referral];
  if (has('handOverRelief')) return [accept, relief, reliefPapers, notice];
  const before = has('confirmRelief') ? [accept, relief] : [accept];
  return publicityFirst(duties)
    ? [...before, survey, verification, publicity, assessment, opinion, decision, notice]
    : [...before, survey, verification, assessment, opinion, publicity, decision, notice];
}

/** Duties stand in the order in which they began: a notice before any opinion means publicity at acceptance (JDZ 三(一)4). */
function publicityFirst(duties: readonly Duty[]): boolean {
  const posted = duties.findIndex(({ kind }) => kind === 'postNotice');
  const formed = duties.findIndex(({ kind }) => kind === 'formOpinion');
  return posted >= 0 && (formed < 0 || posted < formed);
}

function stepOf({ key, title, duties: kinds, actions, doneIn }: StepKind, { duties, timeline, status }: Seen): Step {
  const own = duties.filter(({ kind }) => kinds.includes(kind));
  const pending = own
    .filter(({ state }) => state === 'open' || state === 'paused')
    .sort((a, b) => ((a.dueOn ?? '9') < (b.dueOn ?? '9') ? -1 : 1));
  const [duty = null] = pending;
  const done = duty === null && (doneIn ? doneIn.includes(status) : own.at(-1)?.state === 'met');
  const entry = done ? timeline.filter(({ action }) => actions.includes(action)).at(-1) : undefined;
  const state = duty === null ? (done ? 'done' : 'ahead') : stateOf(pending);
  return { key, title, state, duty, doneOn: entry?.on ?? null, doneBy: entry?.byName ?? null };
}

function stateOf(pending: readonly Duty[]): StepState {
  if (pending.some(({ late }) => late)) return 'late';
  return pending.every(({ state }) => state === 'paused') ? 'paused' : 'now';
}
