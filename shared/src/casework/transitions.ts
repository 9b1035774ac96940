import type { MessageCode } from './messageCodes';
import type { CaseAction } from './actions';
import type { DutyKindCode } from './dutyKinds';
import { caseStatuses } from './statuses';
import type { CaseStatus } from './statuses';

/** Who a transition tells: the filing side (applicant and proxies), or the handler. */
export type Audience = 'filers' | 'handler';

export interface Transition {
  from: readonly CaseStatus[];
  /** The status afterwards; 'same' leaves it. */
  to: CaseStatus | 'same';
  starts?: readonly DutyKindCode[];
  meets?: readonly DutyKindCode[];
  pauses?: readonly DutyKindCode[];
  resumes?: readonly DutyKindCode[];
  /** Every open duty of the case ends, because the case does. */
  endsAll?: boolean;
  /** The action asks something of the resident, or takes that back. */
  waitsFor?: 'resident' | 'nobody';
  /** True where the action needs the case to be waiting for the resident. */
  onlyWhileWaiting?: boolean;
  /** True where the action must wait until the resident has answered. */
  notWhileWaiting?: boolean;
  tells?: readonly { who: Audience; message: MessageCode }[];
  /** The policy parameter, or the ledger's source, that this row comes from. */
  clause: string;
}

const open: readonly CaseStatus[] = ['submitted', 'accepted'];

/** The workflow of the law in one table: action -> from, to, what it starts, meets, pauses, tells, and why. */
export const transitions: Record<CaseAction, Transition> = {
  submit: {
    from: [],
    to: 'submitted',
    starts: ['reviewMaterials'],
    tells: [
      { who: 'filers', message: 'applicationReceived' },
      { who: 'handler', message: 'newCaseForHandler' },
    ],
    clause: 'JDZ 三(一)1',
  },
  requestSupplement: {
    from: ['submitted'],
    to: 'same',
    pauses: ['reviewMaterials', 'reviewMaterialsOnTheSpot'],
    starts: ['supplyMaterials'],
    waitsFor: 'resident',
    tells: [{ who: 'filers', message: 'supplementRequested' }],
    clause: 'LX 二(一)3; TJ 二(一)1',
  },
  answerSupplement: {
    from: ['submitted'],
    to: 'same',
    meets: ['supplyMaterials'],
    resumes: ['reviewMaterials', 'reviewMaterialsOnTheSpot'],
    waitsFor: 'nobody',
    onlyWhileWaiting: true,
    tells: [
      { who: 'filers', message: 'supplementReceived' },
      { who: 'handler', message: 'supplementArrived' },
    ],
    clause: 'LX 二(一)3',
  },
  accept: {
    from: ['submitted'],
    to: 'accepted',
    meets: ['reviewMaterials', 'reviewMaterialsOnTheSpot'],
    starts: ['surveyHousehold', 'completeCase'],
    // What was asked for is answered first, be it by what cannot be had and why.
    notWhileWaiting: true,
    tells: [{ who: 'filers', message: 'accepted' }],
    clause: 'JDZ 三(一); TJ 二(一)1',
  },
  refuseAcceptance: {
    from: ['submitted'],
    to: 'notAccepted',
    meets: ['reviewMaterials', 'reviewMaterialsOnTheSpot'],
    endsAll: true,
    waitsFor: 'nobody',
    tells: [{ who: 'filers', message: 'notAccepted' }],
    clause: 'TJ 二(一)1',
  },
  correct: {
    from: ['submitted'],
    to: 'same',
    tells: [
      { who: 'filers', message: 'correctionReceived' },
      { who: 'handler', message: 'correctionArrived' },
    ],
    clause: 'LX 二(二)6',
  },
  withdraw: {
    from: open,
    to: 'withdrawn',
    endsAll: true,
    waitsFor: 'nobody',
    tells: [
      { who: 'filers', message: 'withdrawn' },
      { who: 'handler', message: 'withdrawnByResident' },
    ],
    clause: 'intake.withdrawal',
  },
  announceLapse: {
    from: ['submitted'],
    to: 'same',
    onlyWhileWaiting: true,
    tells: [{ who: 'filers', message: 'lapseAnnounced' }],
    clause: 'supplement.lapseAfterDays',
  },
  lapse: {
    from: ['submitted'],
    to: 'lapsed',
    onlyWhileWaiting: true,
    endsAll: true,
    waitsFor: 'nobody',
    tells: [
      { who: 'filers', message: 'lapsed' },
      { who: 'handler', message: 'lapsedForHandler' },
    ],
    clause: 'supplement.lapseAfterDays',
  },
  recordDeath: {
    from: open,
    to: 'applicantDeceased',
    endsAll: true,
    waitsFor: 'nobody',
    tells: [{ who: 'filers', message: 'deathRecorded' }],
    clause: 'TJ 二(五)',
  },
  // Also an ended case can leave a duty behind: to call about a message that nobody has read.
  reassign: {
    from: caseStatuses,
    to: 'same',
    tells: [
      { who: 'filers', message: 'reassigned' },
      { who: 'handler', message: 'newCaseForHandler' },
    ],
    clause: 'TJ 二(六); TJ 二(十)',
  },
  linkDuplicate: {
    from: open,
    to: 'same',
    tells: [{ who: 'filers', message: 'duplicateFiling' }],
    clause: 'XT 17',
  },
  recordTrip: { from: open, to: 'same', clause: 'XT 18; JDZ 二(二)' },
  requestCall: { from: caseStatuses, to: 'same', starts: ['callResident'], clause: 'message.unreadCallAfterDays' },
  recordVerificationRequest: {
    from: ['accepted'],
    to: 'same',
    meets: ['requestVerificationAtRegistration', 'writeToRegistration'],
    clause: 'JDZ 三(一)3',
  },
  recordCall: { from: caseStatuses, to: 'same', meets: ['callResident'], clause: 'message.unreadCallAfterDays' },
};
