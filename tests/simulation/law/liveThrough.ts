import { proposedOutcomes, payableFen } from '../../../cloud/src/features/procedure/proposedOutcomes';
import { assess } from '../../../shared/src/assessment/assess';
import type { Facts } from '../../../shared/src/assessment/facts';
import { withFound } from '../../../shared/src/assessment/foundFacts';
import type { Assessment } from '../../../shared/src/assessment/worksheet';
import type { ActionRequest } from '../../../shared/src/casework/actionRequest';
import { caseActions } from '../../../shared/src/casework/actions';
import type { CaseAction } from '../../../shared/src/casework/actions';
import type { CaseState } from '../../../shared/src/casework/caseState';
import { allowedActions, decide } from '../../../shared/src/casework/decide';
import { requirementCodes } from '../../../shared/src/casework/requirementCodes';
import { transitions } from '../../../shared/src/casework/transitions';
import { DomainError } from '../../../shared/src/kernel/domainError';
import { addDays } from '../../../shared/src/kernel/plainDate';
import { afterDecision, freshCase, on, owed, wellFormed } from '../../support/casework/caseWalk';
import { brokenRules, leadsTo } from '../../support/casework/invariants';
import type { Life, LifeEvent } from './anyLife';
import { lawOf } from './places';

/** A worksheet as a record keeps it: texts, of which nothing is shared with what made it. */
interface Kept {
  facts: string;
  result: string;
  onDate: string;
}

/** A decision with the worksheet it stands on; the amount is null where it is fixed later, or nothing is paid. */
export interface Decided {
  action: 'approve' | 'refuse';
  amountFen: number | null;
  kept: Kept;
}

interface Lived {
  states: readonly CaseState[];
  /** Why something was refused, each a code of the tables or a typed error. */
  refusals: readonly string[];
  decided: readonly Decided[];
}

const lastDay = '2026-12-31';

/** Lives through a household's events day by day; throws at the first that breaks the law. */
export function liveThrough(life: Life): Lived {
  const { place, aid, registeredElsewhere } = life;
  const states: CaseState[] = [];
  const refusals: string[] = [];
  const decided: Decided[] = [];
  let today = addDays('2025-01-02', life.startDay);
  let state: CaseState = { ...freshCase, aid, registeredElsewhere, registrationTownshipCode: '360281101000' };
  let kept: Kept | null = null;
  for (const event of life.events) {
    const law = on(today, lawOf(place, today));
    const ground = amountOf(kept, aid);
    const action = actionOf(state, event, { ...law, ground });
    const opinion = typeof ground === 'string' ? 'refuse' : 'approve';
    const request: ActionRequest = { ...wellFormed(action), opinion, ...event.request, action };
    const saysYes = action === 'approve' || (action === 'giveOpinion' && request.opinion === 'approve');
    const refused = saysYes && typeof ground === 'string' ? ground : null;
    const outcome = refused === null ? decide(state, request, law) : null;
    if (refused !== null) refusals.push(refused);
    if (outcome && !outcome.ok) refusals.push(typedReason(outcome, action));
    if (outcome?.ok) {
      const before = state.status;
      state = afterDecision(state, request, outcome);
      if (!leadsTo(action, before, state.status))
        throw new Error(`${before} -${action}-> ${state.status} is in no table`);
      const broken = brokenRules(state, today, law.policy);
      if (broken.length > 0) throw new Error(`${action} on ${today}: ${broken.join('; ')}`);
      states.push(state);
      if (action === 'recordAssessment') kept = recordOf(life, today);
      if ((action === 'approve' || action === 'refuse') && kept)
        decided.push({ action, amountFen: saysYes && typeof ground === 'number' ? ground : null, kept });
    }
    today = addDays(today, event.days);
    if (today > lastDay) break;
  }
  return { states, refusals, decided };
}

type Law = ReturnType<typeof on> & { ground: number | null | string };

/** Who does what is owed decides as the worksheet says; what is merely open is done by anybody. */
function actionOf(state: CaseState, { pick, choice }: LifeEvent, { ground, ...law }: Law): CaseAction {
  const open = choice === 'anything' ? caseActions : allowedActions(state, law);
  const unfounded = ['refuseAcceptance', typeof ground === 'string' ? 'approve' : 'refuse'];
  const due = open.filter(
    (action) => !unfounded.includes(action) && transitions[action].meets?.some((kind) => owed(state).includes(kind)),
  );
  const [from] = [choice === 'owed' ? due : [], open, caseActions].filter((list) => list.length > 0);
  return from![pick % from!.length]!;
}

/** The reason of a refusal; throws where the list of what is allowed contradicts it. */
function typedReason({ reason, allowed }: { reason: string; allowed: readonly CaseAction[] }, action: CaseAction) {
  const forRequest = (requirementCodes as readonly string[]).includes(reason);
  if (allowed.includes(action) !== forRequest)
    throw new Error(`${action} refused for ${reason}, which allowed does not tell`);
  return reason;
}

/** What the recorded worksheet pays for the aid; the code of the refusal where a yes has no ground. */
function amountOf(kept: Kept | null, aid: Life['aid']): number | null | string {
  const { outcomes } = kept ? (JSON.parse(kept.result) as Assessment) : { outcomes: [] };
  try {
    return payableFen(proposedOutcomes(outcomes.filter((one) => one.aid === aid))) ?? null;
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}

/** Survey and verification in, what cannot be a fact left out, and the whole assessed and kept. */
function recordOf({ facts: declared, found, place }: Life, onDate: string): Kept {
  let facts: Facts = { ...declared, onDate };
  for (const one of found) {
    const applied = withFound(facts, [{ ...one, source: { from: 'survey', on: onDate } }]);
    if (applied.ok) facts = applied.facts;
  }
  return { onDate, facts: JSON.stringify(facts), result: JSON.stringify(assess(facts, lawOf(place, onDate))) };
}
