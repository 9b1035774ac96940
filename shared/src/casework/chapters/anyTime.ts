import type { Transition } from '../caseTable';
import { beforeDecision, inForce, inProgress } from '../stageGroups';
import { caseStatuses } from '../statuses';

/** What can happen in any stage: an end from outside, another handler, a trip, a call, a longer clock. */
export const anyTime = {
  withdraw: {
    from: beforeDecision,
    to: 'withdrawn',
    endsAll: true,
    waitsFor: 'nobody',
    tells: [
      { who: 'filers', message: 'withdrawn' },
      { who: 'handler', message: 'withdrawnByResident' },
    ],
    clause: 'intake.withdrawal',
  },
  recordDeath: {
    from: [...inProgress, ...inForce],
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
    from: inProgress,
    to: 'same',
    tells: [{ who: 'filers', message: 'duplicateFiling' }],
    clause: 'XT 17',
  },
  recordTrip: { from: [...inProgress, ...inForce], to: 'same', clause: 'XT 18; JDZ 二(二)' },
  requestCall: { from: caseStatuses, to: 'same', starts: ['callResident'], clause: 'message.unreadCallAfterDays' },
  recordCall: { from: caseStatuses, to: 'same', meets: ['callResident'], clause: 'message.unreadCallAfterDays' },
  extendTotal: {
    from: ['accepted', 'investigated', 'assessed', 'publicity', 'deciding'],
    to: 'same',
    only: ['notYetExtended'],
    asks: ['reasonMissing'],
    extends: { duty: 'completeCase', param: 'process.extendedTotalWithinWorkingDays' },
    tells: [{ who: 'filers', message: 'totalExtended' }],
    clause: 'process.extendedTotalWithinWorkingDays',
  },
} as const satisfies Record<string, Transition>;
