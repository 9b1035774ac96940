import type { ActionRequest } from './actionRequest';
import type { CaseAction } from './actions';
import type { CaseFacts } from './caseFacts';
import type { PartTaken } from './caseParts';
import type { CaseState } from './caseState';
import type { CaseSituation, Transition } from './caseTable';
import { caseWorkflow } from './caseWorkflow';
import type { Duty } from './duty';
import type { ClockContext } from './dutyClock';
import { openActions, refusalReason } from './engine/refusalReason';
import { step } from './engine/step';
import type { StepContext } from './engine/step';
import type { Tell } from './engine/workflow';
import { establishedFacts } from './establishedFacts';
import type { Refusal } from './refusal';
import type { CaseStatus } from './statuses';
import { transitions } from './transitions';

/** The outcome of an allowed action: what the record writes, in one transaction. */
export interface Decision {
  ok: true;
  status: CaseStatus;
  waitingFor: CaseState['waitingFor'];
  facts: CaseFacts;
  /** The parts that people took in the case by this action. */
  parts: readonly PartTaken[];
  /** Every duty as it stands afterwards. */
  duties: readonly Duty[];
  /** The duties that this action started or changed. */
  changed: readonly Duty[];
  tells: readonly Tell[];
  clause: string;
}

/** The actions that the workflow table opens for a case on a day, in its own order; pure. */
export function allowedActions(
  state: CaseState,
  { today, policy }: Pick<ClockContext, 'today' | 'policy'>,
): readonly CaseAction[] {
  return openActions(caseWorkflow, { state, today, policy });
}

/**
 * Decides one action on one case: next stage, duties, facts, whom to tell, or a typed refusal listing what is allowed.
 * Pure: the day, the policy and the calendar are given. The tables of transitions and stages are the only source of the
 * rules.
 */
export function decide(state: CaseState, request: ActionRequest, context: StepContext): Decision | Refusal {
  const situation: CaseSituation = { state, request, today: context.today, policy: context.policy };
  const reason = refusalReason(caseWorkflow, situation);
  if (reason !== null) return { ok: false, reason, status: state.status, allowed: allowedActions(state, context) };
  const row = transitions[request.action];
  const facts = establishedFacts(row.establishes ?? [], situation);
  // The stages that follow see what this very action established.
  const known = { ...situation, state: { ...state, ...facts, status: state.status } };
  const { status, duties, tells } = step(caseWorkflow, known, context);
  return {
    ok: true,
    status,
    waitingFor: nextWaiting(state, row),
    facts,
    parts: partsTaken(row, request),
    duties,
    changed: duties.filter((duty) => !state.duties.includes(duty)),
    tells,
    clause: row.clause,
  };
}

function nextWaiting(state: CaseState, row: Transition): CaseState['waitingFor'] {
  if (row.waitsFor === undefined) return state.waitingFor;
  return row.waitsFor === 'resident' ? 'resident' : null;
}

function partsTaken({ takesPart }: Transition, { people, byStaffId }: ActionRequest): PartTaken[] {
  if (!takesPart) return [];
  const chosen = takesPart.who === 'people' ? (people ?? []).map(({ staffId }) => staffId) : [byStaffId ?? []].flat();
  const staffIds = [...new Set(chosen)];
  return staffIds.length > 0 ? [{ part: takesPart.part, staffIds, replaces: takesPart.replaces === true }] : [];
}
