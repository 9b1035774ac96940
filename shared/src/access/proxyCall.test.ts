import * as fc from 'fast-check';
import { allCallQuestions, callOutcome, callRefusal, callWishes } from './proxyCall';
import type { CallAnswers, CallParties } from './proxyCall';

const yes: CallAnswers = { isThePerson: true, knowsProxy: true, agreesPurpose: true, knowsRevoking: true };
const confirm = (answers: CallAnswers) => callOutcome({ wish: 'confirm', reached: true, answers });

describe('what a noted call about a proxy means', () => {
  it('A06 confirms only when the person said yes to every question', () => {
    expect(confirm(yes)).toBe('confirmed');
    const anyAnswers = fc.record(
      Object.fromEntries(allCallQuestions.map((question) => [question, fc.option(fc.boolean(), { nil: undefined })])),
    );
    fc.assert(
      fc.property(fc.constantFrom(...callWishes), fc.boolean(), anyAnswers, (wish, reached, answers) => {
        const all = (Object.keys(yes) as (keyof CallAnswers)[]).every((question) => answers[question] === true);
        const confirmed = callOutcome({ wish, reached, answers }) === 'confirmed';
        expect(confirmed).toBe(wish === 'confirm' && reached && all);
      }),
    );
  });

  it.each([
    [{ ...yes, isThePerson: false }, 'notThePerson'],
    [{ ...yes, knowsProxy: false }, 'denied'],
    [{ ...yes, agreesPurpose: false }, 'denied'],
    [{ ...yes, knowsRevoking: false }, 'unclear'],
    [{ isThePerson: true }, 'unclear'],
    [{ knowsProxy: false }, 'notThePerson'],
  ] as [CallAnswers, string][])('%o is %s', (answers, outcome) => {
    expect(confirm(answers)).toBe(outcome);
  });

  it('ends it when the person says so, and not when somebody else does or nobody was reached', () => {
    const revoke = (answers: CallAnswers, reached = true) => callOutcome({ wish: 'revoke', reached, answers });
    expect(revoke({ isThePerson: true, wantsToEnd: true })).toBe('revoked');
    expect(revoke({ isThePerson: true, wantsToEnd: false })).toBe('unclear');
    expect(revoke({ isThePerson: false, wantsToEnd: true })).toBe('notThePerson');
    expect(revoke({ isThePerson: true, wantsToEnd: true }, false)).toBe('notReached');
  });
});

describe('who may note a call about a proxy', () => {
  const parties = (wishes: {
    noter?: Partial<CallParties['noter']>;
    proxy?: Partial<CallParties['proxy']>;
    number?: string;
    speakerName?: string;
  }): CallParties => ({
    noter: { staffId: 'aide', phone: '13800000009', isRelated: false, ...wishes.noter },
    proxy: { staffId: null, name: '示小兰', phone: '13800000001', ...wishes.proxy },
    speakerName: wishes.speakerName ?? '示桂兰',
    number: wishes.number ?? '13800000002',
  });

  it('C08 an aide who is neither the proxy nor related', () => {
    expect(callRefusal(parties({}))).toBeNull();
    expect(callRefusal(parties({ noter: { phone: null }, proxy: { phone: null } }))).toBeNull();
    expect(callRefusal(parties({ noter: { isRelated: true } }))).toBe('recused');
    expect(callRefusal(parties({ proxy: { staffId: 'aide' } }))).toBe('recused');
    expect(callRefusal(parties({ proxy: { phone: '13800000009' } }))).toBe('recused');
  });

  it('B05 never lets the proxy answer for the person, by number or by voice', () => {
    expect(callRefusal(parties({ number: '13800000001' }))).toBe('proxyCannotConfirm');
    expect(callRefusal(parties({ speakerName: '示 小兰' }))).toBe('proxyCannotConfirm');
    expect(callRefusal(parties({ number: '13800000009' }))).toBe('proxyCannotConfirm');
  });
});
