import { callOutcomes, callQuestions, callWishes } from '../access/proxyCall';
import { confirmedWays, endedWays } from '../access/proxyMandate';
import { callOutcomeWords, callQuestionText, callWishWords, mandateWords } from './proxies';

const names = { applicant: '示桂兰', proxy: '示小兰', purpose: '低保' };
const isPlain = (text: string) => {
  expect(text.length).toBeGreaterThan(3);
  expect(text).not.toMatch(/[A-Za-z{}]/);
};

describe('the words of a proxy', () => {
  it('asks in plain words who acts, for what, and says that it can be ended', () => {
    const asked = callQuestions.confirm.map((question) => callQuestionText(question, names));
    for (const text of [...asked, ...callQuestions.revoke.map((question) => callQuestionText(question, names))])
      isPlain(text);
    expect(asked.join('')).toMatch(/示小兰在帮您申请低保/);
    expect(asked.join('')).toMatch(/不能替您签字/);
    expect(asked.join('')).toMatch(/不想让他办了，打个电话来就行/);
  });

  it('names every wish, outcome and standing', () => {
    for (const wish of callWishes) isPlain(callWishWords[wish]);
    for (const outcome of callOutcomes) {
      isPlain(callOutcomeWords[outcome].title);
      isPlain(callOutcomeWords[outcome].text);
    }
    for (const way of confirmedWays) isPlain(mandateWords('confirmed', way, null));
    for (const way of endedWays) isPlain(mandateWords('revoked', null, way));
    expect(mandateWords('named', null, null)).toBe('本人还没有确认');
  });
});
