import * as fc from 'fast-check';
import { testCalendar, testPolicy } from '../../../tests/support/law';
import { caseActions } from './actions';
import type { CaseState } from './caseState';
import { allowedActions, decide } from './decide';
import type { ActionRequest, Decision } from './decide';
import { caseStatuses, endedStatuses } from './statuses';
import { transitions } from './transitions';

let ids = 0;
const nextId = () => `D${++ids}`;
const on = (today: string) => ({ today, policy: testPolicy, calendar: testCalendar, nextId });
const fresh: CaseState = { id: 'C1', aid: 'dibao', status: null, waitingFor: null, supplementRequests: 0, duties: [] };

function act(state: CaseState, request: ActionRequest, today: string): CaseState {
  const outcome = decide(state, request, on(today));
  if (!outcome.ok) throw new Error(outcome.reason);
  return after(state, request, outcome);
}

function after(state: CaseState, request: ActionRequest, decision: Decision): CaseState {
  const asked = request.action === 'requestSupplement' ? 1 : 0;
  return { ...state, ...decision, supplementRequests: state.supplementRequests + asked };
}

const duty = (state: CaseState, kind: string) => state.duties.find((one) => one.kind === kind);

describe('decide', () => {
  it('A03 reviews an online submission within 1 WD: sent on Friday, due at the end of Monday', () => {
    const sent = act(fresh, { action: 'submit', channel: 'online' }, '2026-11-20');
    expect(sent.status).toBe('submitted');
    expect(duty(sent, 'reviewMaterials')).toMatchObject({
      state: 'open',
      startedOn: '2026-11-20',
      dueOn: '2026-11-23',
    });
  });

  it('A03 checks on the spot at the window: due the same day', () => {
    const sent = act(fresh, { action: 'submit', channel: 'window' }, '2026-11-20');
    expect(duty(sent, 'reviewMaterialsOnTheSpot')).toMatchObject({ dueOn: '2026-11-20' });
    expect(duty(sent, 'reviewMaterials')).toBeUndefined();
  });

  it('A04 pauses the clock while the resident must act, and gives back what was left, one day at least', () => {
    const sent = act(fresh, { action: 'submit', channel: 'online' }, '2026-11-20');
    const asked = act(sent, { action: 'requestSupplement' }, '2026-11-23');
    expect(asked.waitingFor).toBe('resident');
    expect(duty(asked, 'reviewMaterials')).toMatchObject({ state: 'paused', workingDaysLeft: 0 });
    expect(duty(asked, 'supplyMaterials')).toMatchObject({ state: 'open', dueOn: '2026-12-23' });
    const answered = act(asked, { action: 'answerSupplement' }, '2026-12-04');
    expect(duty(answered, 'reviewMaterials')).toMatchObject({ state: 'open', dueOn: '2026-12-07' });
    expect(duty(answered, 'supplyMaterials')).toMatchObject({ state: 'met' });
  });

  it('keeps lateness from before a pause', () => {
    const sent = act(fresh, { action: 'submit', channel: 'online' }, '2026-11-20');
    const asked = act(sent, { action: 'requestSupplement' }, '2026-11-25');
    const answered = act(asked, { action: 'answerSupplement' }, '2026-11-26');
    expect(duty(answered, 'reviewMaterials')).toMatchObject({ lateSince: '2026-11-24', dueOn: '2026-11-27' });
  });

  it('A04 asks a second time only with a reason', () => {
    const sent = act(fresh, { action: 'submit', channel: 'online' }, '2026-11-20');
    const asked = act(sent, { action: 'requestSupplement' }, '2026-11-23');
    const answered = act(asked, { action: 'answerSupplement' }, '2026-11-24');
    expect(decide(answered, { action: 'requestSupplement' }, on('2026-11-24'))).toMatchObject({
      ok: false,
      reason: 'secondRequestNeedsReason',
    });
    expect(
      decide(answered, { action: 'requestSupplement', reasonForSecondRequest: '照片看不清' }, on('2026-11-24')).ok,
    ).toBe(true);
  });

  it('A07 asks the township of registration at acceptance, or has a letter written where it lies outside', () => {
    const sent = act(fresh, { action: 'submit', channel: 'online' }, '2026-11-20');
    const inArea = act(sent, { action: 'accept', registeredElsewhere: 'inArea' }, '2026-11-23');
    expect(duty(inArea, 'requestVerificationAtRegistration')).toMatchObject({ dueOn: '2026-11-24' });
    const outside = act(sent, { action: 'accept', registeredElsewhere: 'outsideArea' }, '2026-11-23');
    expect(duty(outside, 'writeToRegistration')).toMatchObject({ dueOn: '2026-11-24' });
    expect(duty(outside, 'requestVerificationAtRegistration')).toBeUndefined();
  });

  it('lets a duty stand with its date unknown where the year is not loaded', () => {
    const sent = act(fresh, { action: 'submit', channel: 'online' }, '2026-12-31');
    expect(duty(sent, 'reviewMaterials')).toMatchObject({ state: 'open', dueOn: null });
  });

  it('refuses with the actions that are allowed instead', () => {
    const sent = act(fresh, { action: 'submit', channel: 'online' }, '2026-11-20');
    const refused = decide(sent, { action: 'answerSupplement' }, on('2026-11-20'));
    expect(refused).toMatchObject({ ok: false, reason: 'notWaitingForResident', status: 'submitted' });
    if (!refused.ok) expect(refused.allowed).toEqual(allowedActions(sent));
  });

  it('ends every duty with the case', () => {
    const sent = act(fresh, { action: 'submit', channel: 'online' }, '2026-11-20');
    const asked = act(sent, { action: 'requestSupplement' }, '2026-11-23');
    const withdrawn = act(asked, { action: 'withdraw' }, '2026-11-24');
    expect(withdrawn.status).toBe('withdrawn');
    expect(withdrawn.duties.every((one) => one.state === 'ended' || one.state === 'met')).toBe(true);
  });

  it('reaches no state that the table does not name, whatever is tried in whatever order', () => {
    const anyAction = fc.record({
      action: fc.constantFrom(...caseActions),
      channel: fc.constantFrom('online' as const, 'window' as const),
      registeredElsewhere: fc.constantFrom(undefined, 'inArea' as const, 'outsideArea' as const),
      reasonForSecondRequest: fc.constantFrom(undefined, '看不清'),
    });
    const days = ['2026-03-02', '2026-03-06', '2026-04-30', '2026-05-09', '2026-09-30', '2026-12-30'];
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 30 }), (requests) => {
        let state = fresh;
        for (const [index, request] of requests.entries()) {
          const before = state;
          const outcome = decide(state, request, on(days[Math.min(index, days.length - 1)]!));
          if (!outcome.ok) {
            expect(outcome.allowed).not.toContain(outcome.reason === 'secondRequestNeedsReason' ? 'x' : request.action);
            continue;
          }
          state = after(state, request, outcome);
          const row = transitions[request.action];
          expect(caseStatuses).toContain(state.status);
          expect(before.status === null ? row.from : [...row.from]).toEqual(
            before.status === null ? [] : expect.arrayContaining([before.status]),
          );
          expect(state.status).toBe(row.to === 'same' ? before.status : row.to);
          const ended = endedStatuses.includes(state.status!);
          const pending = state.duties.filter((one) => one.state === 'open' || one.state === 'paused');
          if (ended) expect(pending.every((one) => one.kind === 'callResident')).toBe(true);
          else expect(pending.length).toBeGreaterThan(0);
          if (state.waitingFor === null) expect(pending.every((one) => one.state === 'open')).toBe(true);
          else
            expect(pending.filter((one) => one.kind.startsWith('review')).every((one) => one.state === 'paused')).toBe(
              true,
            );
        }
      }),
      { numRuns: 300 },
    );
  });
});
