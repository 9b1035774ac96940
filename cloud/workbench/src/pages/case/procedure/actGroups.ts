import type { CaseAction } from '@twin-pledge/shared/casework/actions';
import { transitions } from '@twin-pledge/shared/casework/transitions';
import { actBodies } from '@twin-pledge/shared/contracts/procedure/actBodies';
import type { ProcedureAction } from '@twin-pledge/shared/contracts/procedure/actBodies';
import type { Duty } from '../deskCase';

export type DeskAct = ProcedureAction | 'recordVerificationRequest';

/** What the clock asks for, and the acts by which it may be settled now; without a duty, what may begin. */
export interface DueActs {
  duty: Duty | null;
  actions: readonly DeskAct[];
}

interface ActGroups {
  /** What the clock asks for. */
  now: readonly DueActs[];
  /** What may be done besides. */
  besides: readonly DeskAct[];
  /** What is owed and lies with somebody else. */
  others: Duty[];
}

/** These settle no duty by themselves and yet belong to what is done now. */
const withDuty: Partial<Record<CaseAction, string[]>> = {
  arrangeSurvey: ['surveyHousehold'],
  sendBack: ['decideCase', 'decideHonestly'],
  planCare: ['signCareAgreement'],
  returnRelief: ['handOverRelief'],
};
/** Seen elsewhere: the clock of the whole stands in the head, calls and check-lists have their own places. */
const elsewhere = ['completeCase', 'callResident', 'reviewMaterials', 'reviewMaterialsOnTheSpot'];

const isAct = (action: CaseAction): action is DeskAct => action in actBodies || action === 'recordVerificationRequest';

const byDue = (a: Duty, b: Duty): number => ((a.dueOn ?? '9') < (b.dueOn ?? '9') ? -1 : 1);

/** What may be done now, what the clock asks for first; and what others owe. */
export function actGroups(mayDo: readonly CaseAction[], duties: readonly Duty[]): ActGroups {
  const pending = duties
    .filter(({ kind, state }) => (state === 'open' || state === 'paused') && !elsewhere.includes(kind))
    .sort(byDue);
  const acts = mayDo.filter(isAct).map((action) => ({ action, duty: dutyOf(action, pending) }));
  const due = pending
    .map((duty) => ({ duty, actions: actionsOf(acts, duty) }))
    .filter(({ actions }) => actions.length > 0);
  // Relief first waits for nothing; where nothing else does, it is what may begin.
  const begins = acts.filter(({ action, duty }) => action === 'proposeRelief' && duty === null && pending.length === 0);
  const now = begins.length > 0 ? [{ duty: null, actions: begins.map(({ action }) => action) }] : due;
  const named = now.flatMap(({ actions }) => actions);
  return {
    now,
    besides: acts.map(({ action }) => action).filter((action) => !named.includes(action)),
    others: pending.filter((duty) => duty.side === 'office' && !due.some((one) => one.duty === duty)),
  };
}

interface Act {
  action: DeskAct;
  duty: Duty | null;
}

function dutyOf(action: DeskAct, pending: readonly Duty[]): Duty | null {
  const settles: readonly string[] = withDuty[action] ?? transitions[action].meets ?? [];
  return pending.find(({ kind }) => settles.includes(kind)) ?? null;
}

/** What settles a duty stands before what only belongs to it. */
function actionsOf(acts: readonly Act[], duty: Duty): DeskAct[] {
  const own = acts.filter((act) => act.duty === duty).map(({ action }) => action);
  return [...own.filter((action) => !(action in withDuty)), ...own.filter((action) => action in withDuty)];
}
