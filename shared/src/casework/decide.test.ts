import type { ActionRequest } from './actionRequest';
import type { CaseState } from './caseState';
import { allowedActions, decide } from './decide';
import { afterDecision, freshCase, on } from '../../../tests/support/casework/caseWalk';

const fresh = freshCase;

function act(state: CaseState, request: ActionRequest, today: string): CaseState {
  const outcome = decide(state, request, on(today));
  if (!outcome.ok) throw new Error(outcome.reason);
  return afterDecision(state, request, outcome);
}

const duty = (state: CaseState, kind: string) => state.duties.find((one) => one.kind === kind);

describe('decide', () => {
  it('A03 reviews an online submission within 1 WD (JDZ 三(一)1): sent on Friday, due at the end of Monday', () => {
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

  it('A04 pauses the clock while the resident must act, and gives back what was left, one day at least (LX 二(一)3; TJ 二(一)1)', () => {
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
    const inArea = act({ ...sent, registeredElsewhere: 'inArea' }, { action: 'accept' }, '2026-11-23');
    expect(duty(inArea, 'requestVerificationAtRegistration')).toMatchObject({ dueOn: '2026-11-24' });
    const outside = act({ ...sent, registeredElsewhere: 'outsideArea' }, { action: 'accept' }, '2026-11-23');
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
    expect(refused).toMatchObject({ ok: false, reason: 'waitingForResident', status: 'submitted' });
    if (!refused.ok) expect(refused.allowed).toEqual(allowedActions(sent, on('2026-11-20')));
  });

  it('goes on under another handler, counts trips, links filings and corrections, in any stage (TJ 二(六); TJ 二(十); XT 17; XT 18; JDZ 二(二); LX 二(二)6)', () => {
    const sent = act(fresh, { action: 'submit', channel: 'online' }, '2026-11-20');
    for (const action of ['reassign', 'recordTrip', 'linkDuplicate', 'correct'] as const) {
      const after = act(sent, { action }, '2026-11-23');
      expect(after.status).toBe('submitted');
      expect(after.duties).toEqual(sent.duties);
    }
  });

  it('ends with the applicant’s death, whatever is owed (TJ 二(五))', () => {
    const sent = act(fresh, { action: 'submit', channel: 'online' }, '2026-11-20');
    const accepted = act(sent, { action: 'accept' }, '2026-11-23');
    const died = act(accepted, { action: 'recordDeath' }, '2026-11-24');
    expect(died.status).toBe('applicantDeceased');
    expect(died.duties.every(({ state }) => state === 'met' || state === 'ended')).toBe(true);
  });

  it('ends every duty with the case', () => {
    const sent = act(fresh, { action: 'submit', channel: 'online' }, '2026-11-20');
    const asked = act(sent, { action: 'requestSupplement' }, '2026-11-23');
    const withdrawn = act(asked, { action: 'withdraw' }, '2026-11-24');
    expect(withdrawn.status).toBe('withdrawn');
    expect(withdrawn.duties.every((one) => one.state === 'ended' || one.state === 'met')).toBe(true);
  });
});
