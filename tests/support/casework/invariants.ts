import type { ResolvedPolicy } from '@twin-pledge/shared/policy/resolvedPolicy';
import { roles } from '@twin-pledge/shared/kernel/role';
import type { CaseState } from '@twin-pledge/shared/casework/caseState';
import { allowedActions } from '@twin-pledge/shared/casework/decide';
import { isPending } from '@twin-pledge/shared/casework/duty';
import type { DutyKind } from '@twin-pledge/shared/casework/dutyKind';
import { dutyKinds } from '@twin-pledge/shared/casework/dutyKinds';
import { isStopped } from '@twin-pledge/shared/casework/engine/standStill';
import { inForce } from '@twin-pledge/shared/casework/stageGroups';
import { stages } from '@twin-pledge/shared/casework/stages';
import { caseStatuses, endedStatuses } from '@twin-pledge/shared/casework/statuses';
import { transitions } from '@twin-pledge/shared/casework/transitions';

/** What may still be owed when a case has ended. */
const owedAfterTheEnd = ['callResident', 'deliverRefusalNotice'];
/** The last day from which every due date lies in a year that is loaded. */
const lastCertainDay = '2026-10-01';

/** What is wrong with a state, in words; empty where the law holds. */
export function brokenRules(state: CaseState, today: string, policy: ResolvedPolicy): string[] {
  const broken: string[] = [];
  const rule = (holds: boolean, words: string) => {
    if (!holds) broken.push(`${words} (${state.status})`);
  };
  const pending = state.duties.filter(isPending);
  rule(state.status !== null && caseStatuses.includes(state.status), 'the stage is one of the law');
  rule(new Set(pending.map(({ kind }) => kind)).size === pending.length, 'nothing is owed twice');
  for (const duty of state.duties) {
    const kind: DutyKind = dutyKinds[duty.kind];
    rule(roles.includes(kind.owner), `${duty.kind} has an owner`);
    rule(isPending(duty) === (duty.closedOn === null), `${duty.kind} is closed on a day, or owed`);
    rule(duty.dueOn !== null || today > lastCertainDay, `${duty.kind} has an end`);
    if (isPending(duty)) {
      rule(
        (duty.state === 'paused') === isStopped(duty, state.duties, { policy }),
        `${duty.kind} runs or stands still`,
      );
    }
  }
  const ended = endedStatuses.includes(state.status!);
  if (ended)
    rule(
      pending.every(({ kind }) => owedAfterTheEnd.includes(kind)),
      'nothing is owed after the end',
    );
  if (!ended && !inForce.includes(state.status!)) rule(pending.length > 0, 'somebody owes the next step');
  const open = allowedActions(state, { today, policy });
  if (!ended)
    rule(
      open.some((action) => leadsOn(action)),
      'there is a way out',
    );
  rule(
    (state.waitingFor === 'resident') === pending.some(({ kind }) => kind === 'supplyMaterials'),
    'who waits for the resident has asked them for something',
  );
  return broken;
}

const leadsOn = (action: keyof typeof transitions) =>
  transitions[action].to !== 'same' || (transitions[action].meets ?? []).length > 0;

/** Whether the tables lead from one stage to another in one action, through stages that are over at once. */
export function leadsTo(action: keyof typeof transitions, from: CaseState['status'], to: CaseState['status']): boolean {
  const row = transitions[action];
  const first = [row.to, ...(row.also ?? []).flatMap((branch) => branch.to ?? [])].map((one) =>
    one === 'same' ? from : one,
  );
  const reached = new Set(first);
  for (const status of reached) {
    const then = status === null ? undefined : stages[status]?.then;
    if (then !== undefined) reached.add(then);
  }
  return reached.has(to);
}
