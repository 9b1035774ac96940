import type { CalendarYear } from './calendarYear';
import type { WorkingCalendar } from './workingCalendar';
import { year2024 } from './years/2024';
import { year2025 } from './years/2025';
import { year2026 } from './years/2026';

/** The years delivered with the program; imported ones are put behind them in `calendarOf`. */
export const standardYears: readonly CalendarYear[] = [year2024, year2025, year2026];

/** The calendar of the delivered years. */
export const standardCalendar: WorkingCalendar = calendarOf(standardYears);

/**
 * A calendar of the given years; where a year comes twice the later one stands. The version names each year with the
 * number of its notice, so that two calendars of one version hold the same days.
 */
export function calendarOf(years: readonly CalendarYear[]): WorkingCalendar {
  const byYear = new Map(years.map((year) => [year.year, year]));
  const ordered = [...byYear.values()].sort((a, b) => a.year - b.year);
  return {
    version: ordered.map((year) => `${year.year}:${year.document.number}`).join(' '),
    years: Object.fromEntries(ordered.map(({ year, holidays, makeUpDays }) => [year, { holidays, makeUpDays }])),
  };
}
