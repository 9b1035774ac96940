import fc from 'fast-check';
import { addDays, compare } from '../kernel/plainDate';
import { standardCalendar } from './standardCalendar';
import { dueOn, isLate, isWorkingDay, resumedDueOn, workingDaysLeft, type WorkingCalendar } from './workingCalendar';

const days = fc.integer({ min: 0, max: 1000 }).map((offset) => addDays('2024-01-01', offset));

describe('working days', () => {
  it('takes make-up days as worked and holidays as off', () => {
    expect(isWorkingDay(standardCalendar, '2026-02-14')).toBe(true); // a Saturday, worked
    expect(isWorkingDay(standardCalendar, '2026-02-16')).toBe(false); // a Monday of the Spring Festival
    expect(isWorkingDay(standardCalendar, '2026-11-21')).toBe(false); // an ordinary Saturday
    expect(isWorkingDay(standardCalendar, '2026-11-23')).toBe(true);
  });

  it('counts the day after the start as the first', () => {
    expect(dueOn(standardCalendar, '2026-11-20', 1)).toBe('2026-11-23'); // Friday to Monday
    expect(dueOn(standardCalendar, '2026-02-13', 1)).toBe('2026-02-14'); // the make-up Saturday
    expect(dueOn(standardCalendar, '2026-02-14', 1)).toBe('2026-02-24'); // over the whole festival
    expect(dueOn(standardCalendar, '2025-09-30', 3)).toBe('2025-10-11'); // 9, 10 and the make-up day 11
    expect(dueOn(standardCalendar, '2026-11-22', 0)).toBe('2026-11-22');
  });

  it('never takes a year that is not loaded for one without holidays', () => {
    expect(isWorkingDay(standardCalendar, '2027-01-01')).toBe('unknown');
    expect(dueOn(standardCalendar, '2026-12-31', 1)).toBeNull();
    expect(dueOn(standardCalendar, '2026-12-30', 1)).toBe('2026-12-31');
    expect(workingDaysLeft(standardCalendar, '2026-12-31', '2027-01-05')).toBeNull();
  });

  it('adding and counting agree', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 45 }), (start, within) => {
        const due = dueOn(standardCalendar, start, within);
        fc.pre(due !== null);
        expect(workingDaysLeft(standardCalendar, start, due)).toBe(within);
        if (within > 0) {
          expect(isWorkingDay(standardCalendar, due)).toBe(true);
          expect(workingDaysLeft(standardCalendar, due, start)).toBe(-within || 0);
        }
      }),
    );
  });

  it('one day more is never due earlier', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 45 }), (start, within) => {
        const [due, later] = [dueOn(standardCalendar, start, within), dueOn(standardCalendar, start, within + 1)];
        fc.pre(due !== null && later !== null);
        expect(compare(due, later)).toBeLessThan(0);
      }),
    );
  });

  it('gives at least one working day after a pause', () => {
    expect(resumedDueOn(standardCalendar, '2026-11-20', 3)).toBe('2026-11-25');
    expect(resumedDueOn(standardCalendar, '2026-11-20', 0)).toBe('2026-11-23');
    expect(resumedDueOn(standardCalendar, '2026-11-20', -4)).toBe('2026-11-23');
  });

  it('is late from the next midnight, and never by an unknown date', () => {
    expect(isLate('2026-11-23', '2026-11-23')).toBe(false);
    expect(isLate('2026-11-24', '2026-11-23')).toBe(true);
    expect(isLate('2026-11-24', null)).toBe(false);
  });

  it('lets a New Year notice speak of the December before it', () => {
    const calendar: WorkingCalendar = {
      version: 'test',
      years: { 2022: { holidays: [], makeUpDays: [] }, 2023: { holidays: ['2022-12-30'], makeUpDays: ['2022-12-31'] } },
    };
    expect(isWorkingDay(calendar, '2022-12-30')).toBe(false);
    expect(isWorkingDay(calendar, '2022-12-31')).toBe(true);
  });

  it('refuses a length that is no number of days', () => {
    for (const within of [-1, 1.5, Number.NaN]) {
      expect(() => dueOn(standardCalendar, '2026-11-20', within)).toThrow(RangeError);
    }
  });
});
