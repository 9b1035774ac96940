import { linxiangPolicy, testPolicyWith, tianjinPolicy } from '../../../tests/support/law';
import { dutyOf, follow, owed, refusedFor } from '../../../tests/support/casework/caseWalk';
import type { Event } from '../../../tests/support/casework/caseWalk';
import {
  accepted,
  asked,
  assessed,
  inOrder,
  inquired,
  jdzAssessed,
} from '../../../tests/support/casework/exampleEvents';

describe('publicity, opinion, decision', () => {
  it('D01 JDZ 三(一)4: the opinion is due 2 WD after publicity, assessment and review, whichever ends last', () => {
    expect(follow(inOrder([...assessed, ['2026-03-10', 'startPublicity']])).status).toBe('investigated');
    const state = follow(jdzAssessed);
    expect(state.status).toBe('assessed');
    expect(dutyOf(state, 'formOpinion')).toMatchObject({ startedOn: '2026-03-18', dueOn: '2026-03-20' });
    const early = inOrder([
      ...asked,
      ['2026-03-11', 'submitSurvey'],
      ['2026-03-12', 'returnVerification'],
      ['2026-03-13', 'recordAssessment'],
      ['2026-03-10', 'startPublicity'],
      ['2026-03-18', 'endPublicity'],
    ]);
    expect(dutyOf(follow(early), 'formOpinion')).toMatchObject({ startedOn: '2026-03-17', dueOn: '2026-03-19' });
  });

  it('D01 JDZ: the decision is due 2 WD after the opinion, all of it within 18 WD', () => {
    const opined: Event[] = [...jdzAssessed, ['2026-03-19', 'giveOpinion']];
    const state = follow(opined);
    expect(state.status).toBe('deciding');
    expect(dutyOf(state, 'decideCase')).toMatchObject({ startedOn: '2026-03-19', dueOn: '2026-03-23' });
    const decided = follow([...opined, ['2026-03-20', 'approve']]);
    expect(decided.status).toBe('approved');
    expect(dutyOf(decided, 'completeCase')).toMatchObject({ state: 'met', within: 18, closedOn: '2026-03-20' });
  });

  it('D08 TJ 二(一)3, TJ 二(二)1: the opinion comes first, then 7 days before the village, then the decision', () => {
    const opined = follow([...assessed, ['2026-03-19', 'giveOpinion']], {}, tianjinPolicy);
    expect(opined.status).toBe('publicity');
    expect(owed(opined)).toEqual(['completeCase', 'postNotice']);
    const posted: Event[] = [...assessed, ['2026-03-19', 'giveOpinion'], ['2026-03-20', 'startPublicity']];
    const standing = follow(posted, {}, tianjinPolicy);
    expect(dutyOf(standing, 'keepNotice')).toMatchObject({ dueOn: '2026-03-27', within: 7 });
    expect(refusedFor(standing, ['2026-03-27', 'endPublicity'], tianjinPolicy)).toBe('noticeHasStood');
    expect(refusedFor(standing, ['2026-03-27', 'approve'], tianjinPolicy)).toBe('actionNotAllowedInStatus');
    const over = follow([...posted, ['2026-03-28', 'endPublicity']], {}, tianjinPolicy);
    expect(over.status).toBe('deciding');
    // The days count from the last day of the notice, not from the Saturday on which that is recorded.
    expect(dutyOf(over, 'decideCase')).toMatchObject({ startedOn: '2026-03-27', dueOn: '2026-03-31' });
  });

  it('D08 TJ: what is proposed for refusal is not posted, and can’t be approved past the village', () => {
    const state = follow([...assessed, ['2026-03-19', 'giveOpinion', { opinion: 'refuse' }]], {}, tianjinPolicy);
    expect(state.status).toBe('deciding');
    expect(refusedFor(state, ['2026-03-20', 'approve'], tianjinPolicy)).toBe('proposalWasPublic');
    expect(refusedFor(state, ['2026-03-20', 'sendBack'], tianjinPolicy)).toBeNull();
    expect(refusedFor(state, ['2026-03-20', 'refuse'], tianjinPolicy)).toBeNull();
  });

  it('D11, D08 counts a notice as posted only with its photo', () => {
    expect(refusedFor(follow(accepted), ['2026-03-10', 'startPublicity', { photos: 0 }])).toBe('photoMissing');
  });

  it('D08 an objection opens a review and stops the clock, which goes on when it is concluded', () => {
    const objected: Event[] = [...jdzAssessed, ['2026-03-19', 'raiseObjection']];
    const state = follow(objected);
    expect(owed(state)).toContain('reviewObjection');
    expect(dutyOf(state, 'completeCase')).toMatchObject({ state: 'paused', workingDaysLeft: 10 });
    expect(dutyOf(state, 'formOpinion')).toMatchObject({ state: 'paused', workingDaysLeft: 1 });
    expect(refusedFor(state, ['2026-03-20', 'giveOpinion'])).toBe('somethingPending');
    const unfounded = follow([...objected, ['2026-03-24', 'concludeObjection']]);
    expect(unfounded.status).toBe('assessed');
    expect(dutyOf(unfounded, 'formOpinion')).toMatchObject({ state: 'open', dueOn: '2026-03-25' });
    expect(dutyOf(unfounded, 'completeCase')).toMatchObject({ state: 'open', dueOn: '2026-04-08' });
    const founded = follow([...objected, ['2026-03-24', 'concludeObjection', { founded: true }]]);
    expect(founded.status).toBe('investigated');
    expect(owed(founded)).toEqual(['completeCase', 'assessCase']);
  });

  it('D08 TJ: where an objection is right, the notice comes down and the proposal with it', () => {
    const posted: Event[] = [...assessed, ['2026-03-19', 'giveOpinion'], ['2026-03-20', 'startPublicity']];
    const objected: Event[] = [...posted, ['2026-03-23', 'raiseObjection']];
    const founded = follow([...objected, ['2026-03-25', 'concludeObjection', { founded: true }]], {}, tianjinPolicy);
    expect(founded).toMatchObject({ status: 'investigated', opinion: null });
    expect(dutyOf(founded, 'keepNotice')).toMatchObject({ state: 'ended' });
    const late = follow(
      [...objected, ['2026-03-28', 'endPublicity'], ['2026-03-30', 'concludeObjection']],
      {},
      tianjinPolicy,
    );
    expect(late.status).toBe('deciding');
    expect(dutyOf(late, 'decideCase')).toMatchObject({ startedOn: '2026-03-30', dueOn: '2026-04-01' });
  });

  it('the clock over all stands still during publicity where the pack does not count it in', () => {
    const apart = testPolicyWith({ 'process.totalIncludesPublicity': false });
    const state = follow([...accepted, ['2026-03-10', 'startPublicity']], {}, apart);
    expect(dutyOf(state, 'completeCase')).toMatchObject({ state: 'paused', workingDaysLeft: 17 });
    const over = follow([...accepted, ['2026-03-10', 'startPublicity'], ['2026-03-18', 'endPublicity']], {}, apart);
    expect(dutyOf(over, 'completeCase')).toMatchObject({ state: 'open' });
    expect(dutyOf(follow([...accepted, ['2026-03-10', 'startPublicity']]), 'completeCase')?.state).toBe('open');
  });

  it('extends the clock over all once, with a reason, counted from where it began', () => {
    const state = follow([...accepted, ['2026-03-20', 'extendTotal']], {}, tianjinPolicy);
    expect(dutyOf(state, 'completeCase')).toMatchObject({ within: 45, startedOn: '2026-03-09' });
    expect(refusedFor(state, ['2026-03-20', 'extendTotal'], tianjinPolicy)).toBe('notYetExtended');
    const silent = refusedFor(
      follow(accepted, {}, tianjinPolicy),
      ['2026-03-20', 'extendTotal', { reason: ' ' }],
      tianjinPolicy,
    );
    expect(silent).toBe('reasonMissing');
  });

  it('D01 JDZ 三(一): 18 WD are strict there, and nobody may make them longer', () => {
    expect(refusedFor(follow(accepted), ['2026-03-20', 'extendTotal'])).toBe('notYetExtended');
  });

  it('D02, H12 gives a found honest declarer a decision within 2 WD from the end of publicity (LX 三(六)激励1)', () => {
    const honest: Event[] = [...inquired, ['2026-03-17', 'findHonest'], ['2026-03-18', 'recordAssessment']];
    const posted: Event[] = [...honest, ['2026-03-19', 'giveOpinion'], ['2026-03-20', 'startPublicity']];
    const over: Event[] = [...posted, ['2026-03-28', 'endPublicity']];
    const state = follow(over, {}, linxiangPolicy);
    expect(owed(state)).toEqual(['completeCase', 'decideHonestly']);
    expect(dutyOf(state, 'decideHonestly')).toMatchObject({ within: 2, startedOn: '2026-03-27', dueOn: '2026-03-31' });
    expect(owed(follow(over, { aid: 'dibaoMarginal' }, linxiangPolicy))).toContain('decideCase');
    expect(refusedFor(follow(inquired), ['2026-03-17', 'findHonest'])).toBe('honestyIsRewarded');
    const noProof = refusedFor(
      follow(inquired, {}, linxiangPolicy),
      ['2026-03-17', 'findHonest', { evidence: '' }],
      linxiangPolicy,
    );
    expect(noProof).toBe('evidenceMissing');
    const lifted = follow(
      [...posted, ['2026-03-23', 'liftHonestFinding'], ['2026-03-28', 'endPublicity']],
      {},
      linxiangPolicy,
    );
    expect(lifted.finding).toBeNull();
    expect(owed(lifted)).toContain('decideCase');
    const late = follow([...over, ['2026-03-30', 'liftHonestFinding']], {}, linxiangPolicy);
    expect(owed(late)).toEqual(['completeCase', 'decideCase']);
    expect(late).toMatchObject({ status: 'deciding', finding: null, findingOn: null });
  });

  it('H12 nobody is found honest, nor decided on faster, while a false commitment is looked into or stands', () => {
    const word = { honestBefore: true, falseCommitment: true };
    const doubted = follow(inquired, { word }, linxiangPolicy);
    expect(refusedFor(doubted, ['2026-03-17', 'findHonest'], linxiangPolicy)).toBe('noFalseCommitment');
    const before: Event[] = [...inquired, ['2026-03-17', 'findHonest'], ['2026-03-18', 'recordAssessment']];
    const posted: Event[] = [...before, ['2026-03-19', 'giveOpinion'], ['2026-03-20', 'startPublicity']];
    const found = { ...follow(posted, {}, linxiangPolicy), word };
    expect(owed(follow([['2026-03-28', 'endPublicity']], found, linxiangPolicy))).toContain('decideCase');
  });
});
