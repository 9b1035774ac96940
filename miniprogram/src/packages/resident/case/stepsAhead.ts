import type { CaseAction } from '@twin-pledge/shared/casework/actions';
import type { DutyKindCode } from '@twin-pledge/shared/casework/dutyKinds';
import type { CaseStatus } from '@twin-pledge/shared/casework/statuses';
import type { AidCode } from '@twin-pledge/shared/kernel/aidCode';
import type { CaseView } from '../../../state/views';

interface Step {
  title: string;
  /** While one of these runs, the step has begun and stands in the timeline with its date. */
  duties: readonly DutyKindCode[];
  /** Once this was done, the step lies behind. */
  doneBy?: CaseAction;
  /** Until which stage it can still come. */
  during: readonly CaseStatus[];
}

const publicity: Step = {
  title: '在村里公示',
  duties: ['postNotice', 'keepNotice'],
  doneBy: 'startPublicity',
  during: ['submitted', 'accepted', 'investigated', 'assessed', 'publicity'],
};
const opinion: Step = {
  title: '提出初审意见',
  duties: ['formOpinion'],
  doneBy: 'giveOpinion',
  during: ['submitted', 'accepted', 'investigated', 'assessed'],
};
/** Which of the two comes first is the place's own rule, so that neither is promised before the other. */
const opinionAndPublicity = '提出初审意见，在村里公示';

const inquiry: readonly DutyKindCode[] = [
  'surveyHousehold',
  'requestVerification',
  'requestVerificationAtRegistration',
  'writeToRegistration',
  'awaitRegistrationAnswer',
  'verifyMeans',
];
const before: readonly Step[] = [
  { title: '受理，或者一次告诉您还要补什么', duties: [], during: ['submitted'] },
  { title: '上门调查，核对家庭情况', duties: inquiry, during: ['submitted', 'accepted'] },
  { title: '评估家庭情况和需要的帮助', duties: ['assessCase'], during: ['submitted', 'accepted', 'investigated'] },
];
const decision: Step = {
  title: '作出决定，通知您',
  duties: ['decideCase', 'decideHonestly'],
  during: ['submitted', 'accepted', 'investigated', 'assessed', 'publicity', 'deciding'],
};

/** Aids that departments of the county decide on: the case is sent to them. */
const ofDepartments: readonly AidCode[] = ['medical', 'education', 'housing', 'employment', 'disaster'];

/** What comes after the stage a case is in, in plain words: no dates for what has not begun, nothing that already runs. */
export function stepsAhead(view: CaseView): string[] {
  const isRunning = (duties: readonly DutyKindCode[]) =>
    view.duties.some(
      ({ kind, state }) => (state === 'open' || state === 'paused') && duties.some((one) => one === kind),
    );
  const isDone = (action?: CaseAction) => view.timeline.some((entry) => entry.action === action);
  const comes = (step: Step) => step.during.includes(view.status) && !isRunning(step.duties) && !isDone(step.doneBy);
  if (ofDepartments.includes(view.aid)) return departmentSteps(comes);
  const between = [publicity, opinion].filter(comes).map(({ title }) => title);
  return [
    ...before.filter(comes).map(({ title }) => title),
    ...(between.length === 2 ? [opinionAndPublicity] : between),
    ...(comes(decision) ? [decision.title] : []),
  ];
}

function departmentSteps(comes: (step: Step) => boolean): string[] {
  const [first] = before;
  const steps: Step[] = [
    ...(first ? [first] : []),
    { title: '转给主管部门办', duties: ['sendReferral'], during: ['submitted', 'accepted'] },
    { title: '主管部门答复您', duties: ['collectReferralAnswer'], during: ['submitted', 'accepted', 'referred'] },
  ];
  return steps.filter(comes).map(({ title }) => title);
}
