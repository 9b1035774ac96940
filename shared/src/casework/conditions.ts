import type { ResolvedPolicy } from '../policy/resolvedPolicy';
import { departmentAids, honestyAids, temporaryAids } from './aidGroups';
import type { CaseSituation } from './caseTable';
import type { ConditionCode } from './conditionCodes';
import { isPending } from './duty';
import type { DutyKindCode } from './dutyKinds';

type Question = (situation: CaseSituation) => boolean;

const isDepartments: Question = ({ state }) => departmentAids.includes(state.aid);
const publicityFirst = (policy: ResolvedPolicy) => policy.string('publicity.order') === 'publicityThenOpinion';
const firstRelief = (policy: ResolvedPolicy, who: string) => policy.list('emergency.reliefFirst').includes(who);
const honestDays = 'decision.honestDeclarerWithinWorkingDays';

const wordUnbroken = ({ word }: CaseSituation['state']) => word?.falseCommitment !== true;

const honest: Question = ({ state, policy }) =>
  state.finding === 'honest' && wordUnbroken(state) && honestyAids.includes(state.aid) && policy.has(honestDays);

const owed = ({ state }: CaseSituation, kind: DutyKindCode) =>
  state.duties.find((duty) => duty.kind === kind && isPending(duty));

/** Every condition of the table as a question; the pack's variants are all here and nowhere else. */
export const conditions: Readonly<Record<ConditionCode, Question>> = {
  waitingForResident: ({ state }) => state.waitingFor === 'resident',
  notWaiting: ({ state }) => state.waitingFor === null,
  residentHasAnswered: ({ state }) => state.waitingFor === null,
  online: ({ request }) => request.channel !== 'window',
  atWindow: ({ request }) => request.channel === 'window',
  departmentDecides: isDepartments,
  weDecide: (situation) => !isDepartments(situation),
  registeredHere: ({ state }) => state.registeredElsewhere === 'no',
  registeredInAnotherTownship: ({ state }) => state.registeredElsewhere === 'inArea',
  registeredOutside: ({ state }) => state.registeredElsewhere === 'outsideArea',
  publicityComesFirst: ({ policy }) => publicityFirst(policy),
  opinionComesFirst: ({ policy }) => !publicityFirst(policy),
  // D08: what is proposed for approval goes before the village, what is proposed for refusal does not.
  publicityComesNext: ({ policy, request }) => !publicityFirst(policy) && request.opinion === 'approve',
  proposalWasPublic: ({ state, policy }) => publicityFirst(policy) || state.opinion === 'approve',
  noticeHasStood: (situation) => (owed(situation, 'keepNotice')?.dueOn ?? situation.today) < situation.today,
  doubtLeft: ({ request, policy }) => request.leavesDoubt === true && policy.boolean('democraticReview.used'),
  surveyAgain: ({ request }) => request.again?.includes('survey') === true,
  verificationAgain: ({ request }) => request.again?.includes('verification') === true,
  objectionIsRight: ({ request }) => request.founded === true,
  honestDeclarer: honest,
  notHonestDeclarer: (situation) => !honest(situation),
  honestyIsRewarded: ({ policy }) => policy.has(honestDays) || firstRelief(policy, 'honestDeclarer'),
  foundHonest: ({ state }) => state.finding === 'honest',
  noFalseCommitment: ({ state }) => wordUnbroken(state),
  notYetExtended: (situation) =>
    (owed(situation, 'completeCase')?.within ?? Infinity) <
    situation.policy.number('process.extendedTotalWithinWorkingDays'),
  certificateIsIssued: ({ state, policy }) => state.aid === 'dibao' && policy.boolean('decision.certificateIssued'),
  tekun: ({ state }) => state.aid === 'tekun',
  // A08: the emergency type everywhere the pack says so; other temporary relief for those found honest before (LX).
  reliefMayComeFirst: ({ state, policy }) =>
    (state.aid === 'temporaryEmergency' && firstRelief(policy, 'emergency')) ||
    (temporaryAids.includes(state.aid) &&
      state.word?.honestBefore === true &&
      wordUnbroken(state) &&
      firstRelief(policy, 'honestDeclarer')),
};
