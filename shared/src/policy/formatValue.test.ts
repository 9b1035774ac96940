import { formatValue } from './formatValue';

describe('a value in words', () => {
  it.each([
    ['survey.withinWorkingDays', 3, 'workingDays', '3个工作日'],
    ['longTermList.names', 'head', 'none', '户主'],
    ['emergency.reliefFirst', ['emergency'], 'none', '急难型临时救助'],
    ['intake.trialAtResidence', [], 'none', '无'],
    ['dibao.urbanStandard', 980, 'yuanPerMonth', '980元/月'],
    ['refusal.noticeWritten', true, 'none', '是'],
    ['supplement.lapseAnnouncements', [15, 3], 'calendarDays', '15、3天'],
    ['commitment.enabledByVillage', {}, 'none', '无'],
    ['deductions.perPerson', { a: 1000 }, 'yuanPerMonth', 'a：1000元/月'],
  ])('%s', (id, value, unit, words) => {
    expect(formatValue({ id, value, unit })).toBe(words);
  });
});
