import type { Duty } from '../duty';
import { isPending } from '../duty';
import { openActions, refusalReason } from '../engine/refusalReason';
import type { ReasonIn } from '../engine/refusalReason';
import { step } from '../engine/step';
import type { Step, StepContext } from '../engine/step';
import type { Workflow } from '../engine/workflow';
import { findingDuties } from './findingDuties';
import { findingActions } from './findingTable';
import type { FindingAction, FindingRequest, FindingState, FindingStatus, FindingVocabulary } from './findingTable';
import { findingStages, findingTransitions } from './findingTransitions';

const said = (text: string | undefined) => Boolean(text?.trim());
const notice = (duties: readonly Duty[]) =>
  duties.find((duty) => duty.kind === 'keepDishonestyNotice' && isPending(duty));

const findingWorkflow: Workflow<FindingVocabulary> = {
  actions: findingActions,
  transitions: findingTransitions,
  stages: findingStages,
  conditions: {
    // D12: only for a false commitment that also turned out ineligible, where the pack knows such a notice; no minor.
    mayBePosted: ({ state, policy }) =>
      state.ineligible && !state.aboutMinor && policy.boolean('dishonestyNotice.used'),
    noticeHasStood: ({ state, today }) => (notice(state.duties)?.dueOn ?? today) < today,
    contestUpheld: ({ request }) => request.founded === true,
    contestRejected: ({ request }) => request.founded === false,
  },
  requirements: {
    evidenceMissing: ({ request }) => said(request.evidence),
    statementMissing: ({ request }) => said(request.statement),
    reasonMissing: ({ request }) => said(request.reason),
    photoMissing: ({ request }) => (request.photos ?? 0) >= 1,
    outcomeMissing: ({ request }) => request.founded !== undefined,
  },
  owns: (kind) => findingDuties.includes(kind),
};

/** The outcome of an allowed action on a finding. */
export interface FindingDecision extends Step<FindingVocabulary> {
  ok: true;
  changed: readonly Duty[];
  clause: string;
}

export interface FindingRefusal {
  ok: false;
  reason: ReasonIn<FindingVocabulary>;
  status: FindingStatus | null;
  allowed: readonly FindingAction[];
}

/** Decides one action on a finding of false commitment, as decide() does on a case; pure. */
export function decideFinding(
  state: FindingState,
  request: FindingRequest,
  context: StepContext,
): FindingDecision | FindingRefusal {
  const { today, policy } = context;
  const reason = refusalReason(findingWorkflow, { state, request, today, policy });
  if (reason !== null) {
    const allowed = openFindingActions(state, context);
    return { ok: false, reason, status: state.status, allowed };
  }
  const next = step(findingWorkflow, { state, request, today, policy }, context);
  const changed = next.duties.filter((duty) => !state.duties.includes(duty));
  return { ok: true, ...next, changed, clause: findingTransitions[request.action].clause };
}

/** The actions that the table opens for a finding on a day; pure. */
export const openFindingActions = (
  state: FindingState,
  { today, policy }: Pick<StepContext, 'today' | 'policy'>,
): readonly FindingAction[] => openActions(findingWorkflow, { state, today, policy });
