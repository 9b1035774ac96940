import { addDays } from '@twin-pledge/shared/kernel/plainDate';
import type { ResolvedPolicy } from '@twin-pledge/shared/policy/resolvedPolicy';
import { caseActions } from '@twin-pledge/shared/casework/actions';
import type { CaseState } from '@twin-pledge/shared/casework/caseState';
import { decide } from '@twin-pledge/shared/casework/decide';
import type { DutyKindCode } from '@twin-pledge/shared/casework/dutyKinds';
import { transitions } from '@twin-pledge/shared/casework/transitions';
import { afterDecision, on, owed, wellFormed } from './caseWalk';

const meets = (kind: DutyKindCode) => caseActions.filter((action) => transitions[action].meets?.includes(kind));

/** Does what is owed, one duty after the other, waiting a day where nothing can be done yet; the state it comes to. */
export function dutiful(start: CaseState, from: string, policy: ResolvedPolicy): { state: CaseState; days: number } {
  let state = start;
  for (let days = 0; days < 60; days += 1) {
    const today = addDays(from, days);
    for (let done = true; done;) {
      const next = owed(state)
        .flatMap(meets)
        .map((action) => ({ action, outcome: decide(state, wellFormed(action), on(today, policy)) }))
        .find(({ outcome }) => outcome.ok);
      done = next?.outcome.ok === true;
      if (next?.outcome.ok) state = afterDecision(state, wellFormed(next.action), next.outcome);
    }
    if (owed(state).length === 0) return { state, days };
  }
  return { state, days: 60 };
}
