import { daysBetween } from '../kernel/plainDate';
import { calendarYearSchema } from './calendarYear';
import { calendarOf, standardCalendar, standardYears } from './standardCalendar';
import { isWorkingDay } from './workingCalendar';

/** Working days of each month, counted by hand from the notices. */
const workingDaysOfMonths: Record<number, number[]> = {
  2024: [22, 18, 21, 22, 21, 19, 23, 22, 21, 19, 21, 22],
  2025: [19, 19, 21, 22, 19, 20, 23, 21, 23, 18, 20, 23],
  2026: [21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23],
};

describe('the delivered years', () => {
  it('fit the form that an imported year must have', () => {
    for (const year of standardYears) expect(calendarYearSchema.safeParse(year)).toMatchObject({ success: true });
  });

  it('follow each other without a gap', () => {
    expect(standardYears.map(({ year }) => year)).toEqual([2024, 2025, 2026]);
  });

  it.each([2024, 2025, 2026])('have the working days of %i month by month', (year) => {
    const counted = Array.from({ length: 12 }, (_, month) => {
      const first = `${year}-${String(month + 1).padStart(2, '0')}-01`;
      const next = month === 11 ? `${year + 1}-01-01` : `${year}-${String(month + 2).padStart(2, '0')}-01`;
      const dates = Array.from(
        { length: daysBetween(first, next) },
        (_, day) => `${first.slice(0, 8)}${String(day + 1).padStart(2, '0')}`,
      );
      return dates.filter((date) => isWorkingDay(standardCalendar, date) === true).length;
    });
    expect(counted).toEqual(workingDaysOfMonths[year]);
  });

  it('are named in the version by their notices', () => {
    expect(standardCalendar.version).toContain('2026:国办发明电〔2025〕7号');
  });

  it('a year given later stands for the earlier one', () => {
    const [year] = standardYears;
    const other = { ...year!, document: { ...year!.document, number: '更正' }, holidays: ['2024-01-01'] };
    const calendar = calendarOf([year!, other]);
    expect(calendar.years[2024]?.holidays).toEqual(['2024-01-01']);
    expect(calendar.version).toBe('2024:更正');
  });
});

describe('a year to be imported', () => {
  const good = standardYears[2]!;
  it.each([
    ['a day of another year', { ...good, holidays: [...good.holidays, '2025-06-01'] }],
    ['a make-up day on a weekday', { ...good, makeUpDays: ['2026-11-23'] }],
    ['a day that is both', { ...good, makeUpDays: ['2026-01-03'] }],
    ['a day that does not exist', { ...good, holidays: [...good.holidays, '2026-02-30'] }],
    ['no holidays', { ...good, holidays: [] }],
  ])('is refused with %s', (_, year) => {
    expect(calendarYearSchema.safeParse(year).success).toBe(false);
  });
});
