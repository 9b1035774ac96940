import { clauseWords } from './clauseWords';

describe('a clause in words', () => {
  it.each([
    ['JDZ 三(一)1', 'JDZ 三(一)1'],
    ['OWN', '本系统暂定'],
    ['message.unreadCallAfterDays', '本地规则'],
    ['LX 二(一)3; TJ 二(一)1', 'LX 二(一)3; TJ 二(一)1'],
  ])('%s reads %s', (clause, words) => {
    expect(clauseWords(clause)).toBe(words);
  });
});
