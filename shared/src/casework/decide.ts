import { caseActions } from './actions';
import type { CaseAction } from './actions';
import type { CaseState } from './caseState';
import type { Duty } from './duty';
import { pauseDuty, resumeDuty, startDuty } from './dutyClock';
import type { ClockContext } from './dutyClock';
import type { DutyKindCode } from './dutyKinds';
import type { Refusal, RefusalReason } from './refusal';
import type { CaseStatus } from './statuses';
import { transitions } from './transitions';
import type { Transition } from './transitions';

/** What the person doing it says beside the action. */
export interface ActionRequest {
  action: CaseAction;
  /** Why papers are asked for a second time (A04). */
  reasonForSecondRequest?: string;
  /** Replaces the duties the row starts: the window checks on the spot (A03), a residence filing asks elsewhere (A07). */
  channel?: 'online' | 'window';
  /** Registered in another township (A07): inside the system's area it is told itself, outside it gets a letter. */
  registeredElsewhere?: 'inArea' | 'outsideArea';
}

export interface DecideContext extends ClockContext {
  /** Gives the next duty's id; the law is pure, so ids come from outside. */
  nextId: () => string;
}

/** The outcome of an allowed action: what the record writes, in one transaction. */
export interface Decision {
  ok: true;
  status: CaseStatus;
  waitingFor: CaseState['waitingFor'];
  /** Every duty as it stands afterwards. */
  duties: readonly Duty[];
  /** The duties that this action started or changed. */
  changed: readonly Duty[];
  tells: NonNullable<Transition['tells']>;
  clause: string;
}

/** The actions that the workflow table allows a case right now; pure. */
export function allowedActions(state: CaseState): readonly CaseAction[] {
  return caseActions.filter((action) => refusalReason(state, { action, reasonForSecondRequest: 'any' }) === null);
}

/**
 * Decides one action on one case: next status, duties, whom to tell, or a typed refusal listing what is allowed.
 * Pure: the day, the policy and the calendar are given. The table of transitions is the only source of the rules.
 */
export function decide(state: CaseState, request: ActionRequest, context: DecideContext): Decision | Refusal {
  const reason = refusalReason(state, request);
  if (reason !== null) return { ok: false, reason, status: state.status, allowed: allowedActions(state) };
  const row = transitions[request.action];
  const kept = state.duties.map((duty) => afterAction(duty, row, context));
  const started = dutiesToStart(row, request).map((kind) => startDuty(kind, context.nextId(), context));
  const duties = [...kept, ...started];
  return {
    ok: true,
    status: row.to === 'same' ? (state.status as CaseStatus) : row.to,
    waitingFor: nextWaiting(state, row),
    duties,
    changed: duties.filter((duty) => !state.duties.includes(duty)),
    tells: row.tells ?? [],
    clause: row.clause,
  };
}

function refusalReason(state: CaseState, request: ActionRequest): RefusalReason | null {
  const row = transitions[request.action];
  const allowedFrom = state.status === null ? row.from.length === 0 : row.from.includes(state.status);
  if (!allowedFrom) return 'actionNotAllowedInStatus';
  if (row.onlyWhileWaiting && state.waitingFor !== 'resident') return 'notWaitingForResident';
  if (row.notWhileWaiting && state.waitingFor === 'resident') return 'waitingForResident';
  if (row.waitsFor === 'resident' && state.waitingFor === 'resident') return 'alreadyWaiting';
  const second = request.action === 'requestSupplement' && state.supplementRequests > 0;
  return second && !request.reasonForSecondRequest?.trim() ? 'secondRequestNeedsReason' : null;
}

function afterAction(duty: Duty, row: Transition, context: ClockContext): Duty {
  const names = (list: readonly DutyKindCode[] | undefined) => list?.includes(duty.kind) ?? false;
  const pending = duty.state === 'open' || duty.state === 'paused';
  if (pending && names(row.meets)) return { ...duty, state: 'met' };
  if (pending && row.endsAll) return { ...duty, state: 'ended' };
  if (duty.state === 'open' && names(row.pauses)) return pauseDuty(duty, context);
  if (duty.state === 'paused' && names(row.resumes)) return resumeDuty(duty, context);
  return duty;
}

function dutiesToStart(row: Transition, request: ActionRequest): readonly DutyKindCode[] {
  const starts = [...(row.starts ?? [])];
  if (request.action === 'submit' && request.channel === 'window') return ['reviewMaterialsOnTheSpot'];
  if (request.action === 'accept' && request.registeredElsewhere === 'inArea')
    starts.push('requestVerificationAtRegistration');
  if (request.action === 'accept' && request.registeredElsewhere === 'outsideArea') starts.push('writeToRegistration');
  return starts;
}

function nextWaiting(state: CaseState, row: Transition): CaseState['waitingFor'] {
  if (row.waitsFor === undefined) return state.waitingFor;
  return row.waitsFor === 'resident' ? 'resident' : null;
}
