import type { CaseAction } from '@twin-pledge/shared/casework/actions';
import { transitions } from '@twin-pledge/shared/casework/transitions';
import { actBodies } from '@twin-pledge/shared/contracts/procedure/actBodies';
import type { ProcedureAction } from '@twin-pledge/shared/contracts/procedure/actBodies';
import type { Duty } from '../deskCase';

/** One act that may be done now, with the duty that it settles. */
export interface PossibleAct {
  action: ProcedureAction | 'recordVerificationRequest';
  duty: Duty | null;
}

interface ActGroups {
  /** What the clock asks for. */
  now: PossibleAct[];
  /** What may be done besides. */
  besides: PossibleAct[];
  /** What is owed and lies with somebody else. */
  others: Duty[];
}

/** These settle no duty by themselves and yet belong to what is done now. */
const withDuty: Partial<Record<CaseAction, string[]>> = {
  arrangeSurvey: ['surveyHousehold'],
  sendBack: ['decideCase', 'decideHonestly'],
};
/** Seen elsewhere: the clock of the whole stands in the head, calls and check-lists have their own places. */
const elsewhere = ['completeCase', 'callResident', 'reviewMaterials', 'reviewMaterialsOnTheSpot'];

const isAct = (action: CaseAction): action is PossibleAct['action'] =>
  action in actBodies || action === 'recordVerificationRequest';

const byDue = (a: Duty, b: Duty): number => ((a.dueOn ?? '9') < (b.dueOn ?? '9') ? -1 : 1);

/** What may be done now, what the clock asks for first; and what others owe. */
export function actGroups(mayDo: readonly CaseAction[], duties: readonly Duty[]): ActGroups {
  const pending = duties
    .filter(({ kind, state }) => (state === 'open' || state === 'paused') && !elsewhere.includes(kind))
    .sort(byDue);
  const acts = mayDo.filter(isAct).map((action): PossibleAct => {
    const settles: readonly string[] = withDuty[action] ?? transitions[action].meets ?? [];
    return { action, duty: pending.find(({ kind }) => settles.includes(kind)) ?? null };
  });
  const now = acts
    .filter(({ duty, action }) => duty !== null || (action === 'proposeRelief' && pending.length === 0))
    .sort((a, b) => (a.duty && b.duty ? pending.indexOf(a.duty) - pending.indexOf(b.duty) : 0));
  const settled = now.map(({ duty }) => duty);
  return {
    now,
    besides: acts.filter((act) => !now.includes(act)),
    others: pending.filter((duty) => duty.side === 'office' && !settled.includes(duty)),
  };
}
