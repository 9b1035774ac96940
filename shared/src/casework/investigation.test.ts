import { testPolicyWith, tianjinPolicy } from '../../../tests/support/law';
import { dutyOf, follow, owed, refusedFor } from '../../../tests/support/casework/caseWalk';
import type { Event } from '../../../tests/support/casework/caseWalk';
import { accepted, asked, assessed, inquired } from '../../../tests/support/casework/exampleEvents';

describe('survey and verification', () => {
  it('C01, D01 start with acceptance, side by side, under one clock over all (JDZ 三(一); TJ 二(一)1)', () => {
    const state = follow(accepted);
    expect(owed(state)).toEqual(['surveyHousehold', 'completeCase', 'requestVerification', 'postNotice']);
    expect(dutyOf(state, 'surveyHousehold')).toMatchObject({ within: 3, dueOn: '2026-03-12' });
    expect(dutyOf(state, 'completeCase')).toMatchObject({ within: 18, dueOn: '2026-04-02' });
  });

  it('C01 is made by two at least, none of them related, and C02 signed by the household (JDZ 三(一)2; TJ 二(一)2)', () => {
    const state = follow(accepted);
    const survey = (people: { staffId: string; related: boolean }[]) =>
      refusedFor(state, ['2026-03-11', 'submitSurvey', { people }]);
    expect(survey([{ staffId: 'S1', related: false }])).toBe('tooFewInvestigators');
    const twice = { staffId: 'S1', related: false };
    expect(survey([twice, twice])).toBe('tooFewInvestigators');
    expect(survey([twice, { staffId: 'S2', related: true }])).toBe('relatedPersonChosen');
    expect(refusedFor(state, ['2026-03-11', 'submitSurvey', { signedByHousehold: false }])).toBe(
      'householdSignatureMissing',
    );
    expect(refusedFor(state, ['2026-03-11', 'submitSurvey', { signedBy: ['S1'] }])).toBe(
      'investigatorSignatureMissing',
    );
    const byThree = testPolicyWith({ 'survey.minInvestigators': 3 });
    expect(refusedFor(state, ['2026-03-11', 'submitSurvey'], byThree)).toBe('tooFewInvestigators');
    expect(refusedFor(state, ['2026-03-11', 'submitSurvey'])).toBeNull();
  });

  it('C02 stands without the household’s signature only where the refusal has a reason and a witness', () => {
    const state = follow(accepted);
    const refused = (signatureRefused: { reason: string; witness: string }) =>
      refusedFor(state, ['2026-03-11', 'submitSurvey', { signedByHousehold: false, signatureRefused }]);
    expect(refused({ reason: '', witness: '示范村会计' })).toBe('householdSignatureMissing');
    expect(refused({ reason: '说要等儿子回来', witness: ' ' })).toBe('householdSignatureMissing');
    expect(refused({ reason: '说要等儿子回来', witness: '示范村会计' })).toBeNull();
  });

  it('C03 gives the county 7 working days from the request, not from acceptance (JDZ 三(一)3)', () => {
    const state = follow(asked);
    expect(dutyOf(state, 'verifyMeans')).toMatchObject({ startedOn: '2026-03-10', within: 7, dueOn: '2026-03-19' });
    expect(refusedFor(follow(accepted), ['2026-03-10', 'returnVerification'])).toBe('nothingPending');
  });

  it('A07 has the township of registration ask within 1 WD, and waits for a letter from outside the area', () => {
    const there = follow(accepted, { registeredElsewhere: 'inArea', registrationTownshipCode: '360281101000' });
    expect(dutyOf(there, 'requestVerificationAtRegistration')).toMatchObject({ within: 1, dueOn: '2026-03-10' });
    expect(there).toMatchObject({ opinionCode: '360281101000', authorityCode: '360281101000' });
    const outside = follow(asked, { registeredElsewhere: 'outsideArea' });
    expect(owed(outside)).toContain('awaitRegistrationAnswer');
    expect(owed(outside)).not.toContain('verifyMeans');
    const answered = follow([...asked, ['2026-03-12', 'submitSurvey'], ['2026-03-20', 'recordRegistrationAnswer']], {
      registeredElsewhere: 'outsideArea',
    });
    expect(answered.status).toBe('investigated');
  });

  it('goes on when both are in, whichever comes last, with the assessment counted from that day', () => {
    expect(follow([...asked, ['2026-03-12', 'submitSurvey']]).status).toBe('accepted');
    expect(follow([...asked, ['2026-03-13', 'returnVerification']]).status).toBe('accepted');
    const state = follow(inquired);
    expect(state.status).toBe('investigated');
    expect(dutyOf(state, 'assessCase')).toMatchObject({ startedOn: '2026-03-17', dueOn: '2026-03-20' });
  });

  it('C05 is not assessed without a list of needs over all kinds of aid, even an empty one (YX 二(二)2; XT 17)', () => {
    const state = follow(inquired);
    expect(refusedFor(state, ['2026-03-18', 'recordAssessment', { needs: undefined }])).toBe('needsListMissing');
    expect(refusedFor(state, ['2026-03-18', 'recordAssessment', { needs: [] }])).toBeNull();
  });

  it('C06 puts verification first: a democratic review only where it leaves a doubt or somebody objects (XT 18)', () => {
    const clear = follow(inquired);
    expect(refusedFor(clear, ['2026-03-18', 'recordDemocraticReview'])).toBe('nothingPending');
    expect(refusedFor(clear, ['2026-03-18', 'callDemocraticReview'])).toBe('nothingPending');
    const doubtful: Event[] = [...asked, ['2026-03-12', 'submitSurvey']];
    const doubt = follow([...doubtful, ['2026-03-17', 'returnVerification', { leavesDoubt: true }]], {}, tianjinPolicy);
    expect(dutyOf(doubt, 'holdDemocraticReview')).toMatchObject({ state: 'open', dueOn: '2026-03-24' });
    const waiting = follow(
      [...doubtful, ['2026-03-17', 'returnVerification', { leavesDoubt: true }], ['2026-03-18', 'recordAssessment']],
      {},
      tianjinPolicy,
    );
    expect(waiting.status).toBe('investigated');
    const members = { people: [{ staffId: 'S1', related: true }] };
    expect(refusedFor(waiting, ['2026-03-19', 'recordDemocraticReview', members], tianjinPolicy)).toBe(
      'relatedPersonChosen',
    );
    const objected = follow([...inquired, ['2026-03-18', 'raiseObjection']]);
    expect(refusedFor(objected, ['2026-03-18', 'callDemocraticReview'])).toBeNull();
    const never = testPolicyWith({ 'democraticReview.used': false });
    const none = follow([...doubtful, ['2026-03-17', 'returnVerification', { leavesDoubt: true }]], {}, never);
    expect(owed(none)).not.toContain('holdDemocraticReview');
  });

  it('looks into something once more, and comes back by the same way', () => {
    const again = follow(
      [...assessed, ['2026-03-19', 'investigateFurther', { again: ['verification'] }]],
      {},
      tianjinPolicy,
    );
    expect(again.status).toBe('accepted');
    expect(owed(again).sort()).toEqual(['completeCase', 'requestVerification']);
    expect(refusedFor(follow(assessed, {}, tianjinPolicy), ['2026-03-19', 'investigateFurther', { again: [] }])).toBe(
      'againMissing',
    );
  });
});
