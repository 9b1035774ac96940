import { isPending } from '../duty';
import type { DutyKindCode } from '../dutyKinds';
import type { Situation, Vocabulary, Workflow } from './workflow';

/** Why an action is refused: its stage, a duty that is not (or still) owed, a condition, or what was not brought. */
export type ReasonIn<V extends Vocabulary> =
  'actionNotAllowedInStatus' | 'nothingPending' | 'somethingPending' | V['condition'] | V['requirement'];

/** Why the table does not open an action now, whatever is brought; null where it is open. */
export function closedReason<V extends Vocabulary>(workflow: Workflow<V>, situation: Situation<V>): ReasonIn<V> | null {
  const { state, request } = situation;
  const row = workflow.transitions[request.action as V['action']];
  const pending = (kinds: readonly DutyKindCode[]) =>
    state.duties.some((duty) => isPending(duty) && kinds.includes(duty.kind));
  const fromHere = state.status === null ? row.from.length === 0 : row.from.includes(state.status);
  if (!fromHere) return 'actionNotAllowedInStatus';
  if (row.whilePending && !pending(row.whilePending)) return 'nothingPending';
  if (row.notWhilePending && pending(row.notWhilePending)) return 'somethingPending';
  return row.only?.find((condition: V['condition']) => !workflow.conditions[condition](situation)) ?? null;
}

/** Why an action is refused with what was brought to it; null where it goes through. */
export function refusalReason<V extends Vocabulary>(
  workflow: Workflow<V>,
  situation: Situation<V>,
): ReasonIn<V> | null {
  const row = workflow.transitions[situation.request.action as V['action']];
  const missing = (code: V['requirement']) => !workflow.requirements[code](situation);
  return closedReason(workflow, situation) ?? row.asks?.find(missing) ?? null;
}

/** The actions that a table opens in a situation, in its own order. */
export function openActions<V extends Vocabulary>(
  workflow: Workflow<V>,
  situation: Omit<Situation<V>, 'request'>,
): readonly V['action'][] {
  return workflow.actions.filter((action) => closedReason(workflow, { ...situation, request: { action } }) === null);
}
