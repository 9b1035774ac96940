import * as z from 'zod/mini';
import { dayOfWeek, parsePlainDate, yearOf } from '../kernel/plainDate';

const plainDate = z.string().check(z.refine((text) => parsePlainDate(text) !== null, '不是日历上有的日期'));

/** The days off and make-up days of one year, with the notice they come from. */
export const calendarYearSchema = z
  .object({
    year: z.int().check(z.minimum(2000), z.maximum(2100)),
    document: z.object({ title: z.string(), number: z.string(), issuedOn: plainDate }),
    holidays: z.array(plainDate).check(z.minLength(1)),
    makeUpDays: z.array(plainDate),
  })
  .check(
    z.refine(
      ({ year, holidays, makeUpDays }) => [...holidays, ...makeUpDays].every((date) => belongsToYear(date, year)),
      '有日期不属于这一年（只有上一年的12月可以一起写）',
    ),
    z.refine(({ makeUpDays }) => makeUpDays.every(isWeekend), '调休上班日只能是周六或周日'),
    z.refine(
      ({ holidays, makeUpDays }) => new Set([...holidays, ...makeUpDays]).size === holidays.length + makeUpDays.length,
      '有日期写了两遍',
    ),
  );

export type CalendarYear = z.infer<typeof calendarYearSchema>;

/** Whether a notice for a year may speak of a date: the year itself, or the December before it. */
export function belongsToYear(date: string, year: number): boolean {
  return yearOf(date) === year || date.startsWith(`${year - 1}-12-`);
}

/** Whether a date is a Saturday or Sunday. */
export const isWeekend = (date: string): boolean => [0, 6].includes(dayOfWeek(date));
