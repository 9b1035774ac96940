import { addDays, compare, dayOfWeek, yearOf, type PlainDate } from '../kernel/plainDate';

export interface CalendarDays {
  /** Days off by the State Council's notice, weekends inside a holiday included. */
  holidays: PlainDate[];
  /** Saturdays and Sundays that are worked 调休. */
  makeUpDays: PlainDate[];
}

/** The working days that are known. A year that is missing is unknown, never "no holidays". */
export interface WorkingCalendar {
  version: string;
  years: Record<number, CalendarDays>;
}

/** Whether a date is worked; 'unknown' where its year is not loaded. */
export function isWorkingDay(calendar: WorkingCalendar, date: PlainDate): boolean | 'unknown' {
  const year = yearOf(date);
  const own = calendar.years[year];
  if (!own) return 'unknown';
  // A New Year notice sometimes moves days of the December before it; the later notice then speaks.
  for (const days of [calendar.years[year + 1], own]) {
    if (days?.makeUpDays.includes(date)) return true;
    if (days?.holidays.includes(date)) return false;
  }
  const weekday = dayOfWeek(date);
  return weekday !== 0 && weekday !== 6;
}

/**
 * The date at whose end a duty is due: the n-th working day after the day it starts (the start day itself for 0).
 * Null where a year needed for that is not loaded. RangeError unless n is a whole number of working days, 0 or more.
 */
export function dueOn(calendar: WorkingCalendar, startsOn: PlainDate, withinWorkingDays: number): PlainDate | null {
  if (!Number.isInteger(withinWorkingDays) || withinWorkingDays < 0) {
    throw new RangeError(`not a number of working days: ${withinWorkingDays}`);
  }
  let date = startsOn;
  for (let left = withinWorkingDays; left > 0;) {
    date = addDays(date, 1);
    const worked = isWorkingDay(calendar, date);
    if (worked === 'unknown') return null;
    if (worked) left -= 1;
  }
  return date;
}

/**
 * Working days after today up to and including the due date; 0 on the due date itself; negative by the working days
 * passed since. Null where a year in between is not loaded.
 */
export function workingDaysLeft(calendar: WorkingCalendar, todayOn: PlainDate, due: PlainDate): number | null {
  const overdue = compare(due, todayOn) < 0;
  const [from, to] = overdue ? [due, todayOn] : [todayOn, due];
  let count = 0;
  for (let date = addDays(from, 1); compare(date, to) <= 0; date = addDays(date, 1)) {
    const worked = isWorkingDay(calendar, date);
    if (worked === 'unknown') return null;
    if (worked) count += 1;
  }
  return overdue && count > 0 ? -count : count;
}

/** The due date of a clock that goes on after a pause: at least one working day, whatever was left. Null as in `dueOn`. */
export function resumedDueOn(calendar: WorkingCalendar, resumedOn: PlainDate, daysLeft: number): PlainDate | null {
  return dueOn(calendar, resumedOn, Math.max(1, daysLeft));
}

/** Whether a due date has passed (late from the next midnight, Shanghai time); an unknown due date is not late. */
export function isLate(todayOn: PlainDate, due: PlainDate | null): boolean {
  return due !== null && compare(todayOn, due) > 0;
}
