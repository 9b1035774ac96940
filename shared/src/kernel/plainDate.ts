/** A date of law, `YYYY-MM-DD`, read in Asia/Shanghai. Compares correctly as text. */
export type PlainDate = string;

const DAY_MS = 86_400_000;
const SHANGHAI_OFFSET_MS = 8 * 3_600_000; // China has kept one zone without summer time since 1991.
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'] as const;

const utcMs = (date: PlainDate): number => {
  const ms = Date.parse(`${date}T00:00:00Z`);
  if (!Number.isFinite(ms)) throw new RangeError(`not a plain date: ${date}`);
  return ms;
};
const fromUtcMs = (ms: number): PlainDate => new Date(ms).toISOString().slice(0, 10);

/** The date written as `YYYY-MM-DD`, or null where the text has another form or no such day exists. */
export function parsePlainDate(text: string): PlainDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return day >= 1 && day <= daysInMonth(year, month) ? text : null;
}

/** No days in a month that does not exist. */
function daysInMonth(year: number, month: number): number {
  if (month !== 2) return DAYS_IN_MONTH[month - 1] ?? 0;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** The date so many calendar days later (earlier if negative). */
export const addDays = (date: PlainDate, days: number): PlainDate => fromUtcMs(utcMs(date) + days * DAY_MS);

/** Calendar days from one date to another, negative if `to` is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => Math.round((utcMs(to) - utcMs(from)) / DAY_MS);

/** Less than 0, 0, or more than 0, as `a` is earlier than, equal to, or later than `b`. */
export const compare = (a: PlainDate, b: PlainDate): number => (a < b ? -1 : a > b ? 1 : 0);

/** The same day so many months later; where that month is shorter, its last day (Jan 31 + 1 = Feb 28 or 29). */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const start = new Date(utcMs(date));
  const first = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, 1));
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return fromUtcMs(first.getTime() + (Math.min(start.getUTCDate(), lastDay) - 1) * DAY_MS);
}

/** Day of the week, 0 = Sunday … 6 = Saturday. */
export const dayOfWeek = (date: PlainDate): number => new Date(utcMs(date)).getUTCDay();

/** The calendar year of a date. */
export const yearOf = (date: PlainDate): number => Number(date.slice(0, 4));

/** The date on the wall in Shanghai at an instant. */
export const plainDateInShanghai = (instant: Date): PlainDate => fromUtcMs(instant.getTime() + SHANGHAI_OFFSET_MS);

/** A date as people say it: `11月23日（周一）`. */
export const formatChineseDate = (date: PlainDate): string =>
  `${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日（周${WEEKDAYS[dayOfWeek(date)]}）`;
