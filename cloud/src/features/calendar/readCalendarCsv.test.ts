import { year2026 } from '@twin-pledge/shared/calendar/years/2026';
import { readCalendarCsv } from './readCalendarCsv';

const good = [
  ...year2026.holidays.map((date) => `${date},休`),
  ...year2026.makeUpDays.map((date) => `${date},班,备注`),
].join('\n');

function problemsOf(csv: string, year = 2026) {
  const reading = readCalendarCsv(csv, year);
  return reading.ok ? [] : reading.problems;
}

describe('a calendar file', () => {
  it('is read to the days of the notice', () => {
    expect(readCalendarCsv(good, 2026)).toEqual({
      ok: true,
      holidays: [...year2026.holidays].sort(),
      makeUpDays: [...year2026.makeUpDays].sort(),
    });
  });

  it('is read the same from a spreadsheet: byte order mark, heading, other line ends, other ways to write a day', () => {
    const other = good
      .replace(/2026-(\d\d)-(\d\d)/g, (_, month, day) => `2026/${Number(month)}/${Number(day)}`)
      .replace('2026/10/1,休', '2026年10月1日，放假')
      .replace(/\n/g, '\r\n');
    expect(readCalendarCsv(`\uFEFF日期,种类\r\n${other}\r\n`, 2026)).toEqual(readCalendarCsv(good, 2026));
  });

  it.each([
    ['2026-02-30,休', 'calendarDate'],
    ['春节,休', 'calendarDate'],
    ['2026-07-01,也许', 'calendarKind'],
    ['2027-07-01,休', 'calendarOtherYear'],
    ['2026-10-01,休', 'calendarTwice'],
    ['2026-07-01,班', 'calendarMakeUpWeekday'],
  ])('answers %s with %s, at its line', (line, code) => {
    expect(problemsOf(`${good}\n${line}`)).toEqual([{ path: `csv.${good.split('\n').length + 1}`, code }]);
  });

  it('tells all that is wrong at once', () => {
    expect(problemsOf('2026-02-30,休\n2026-07-01,班').map(({ path }) => path)).toEqual(['csv.1', 'csv.2']);
  });

  it('is not taken for a year when it is only a part of one', () => {
    const part = year2026.holidays.filter((date) => date < '2026-10-01').map((date) => `${date},休`);
    expect(problemsOf(part.join('\n'))).toEqual([{ path: 'csv', code: 'calendarIncomplete' }]);
    expect(problemsOf('')).toEqual([{ path: 'csv', code: 'calendarIncomplete' }]);
  });
});
