import {
  addDays,
  daysBetween,
  formatChineseDate,
  plainDateInShanghai,
  yearOf,
} from '@twin-pledge/shared/kernel/plainDate';

/** A date as it is said on the day given: 今天, 明天, 昨天, else 11月26日（周四）, with the year where it is another. */
export function dayWords(date: string, today: string): string {
  const away = daysBetween(today, date);
  if (away === 0) return '今天';
  if (away === 1) return '明天';
  if (away === -1) return '昨天';
  return yearOf(date) === yearOf(today) ? formatChineseDate(date) : `${yearOf(date)}年${formatChineseDate(date)}`;
}

/** An instant as date and time on the wall in Shanghai: 11月20日 16:52. */
export function instantWords(instant: string): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  const on = plainDateInShanghai(at);
  const time = new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(11, 16);
  return `${Number(on.slice(5, 7))}月${Number(on.slice(8, 10))}日 ${time}`;
}

let daysAhead = 0;

/** Takes the server's day as today from now on: deadlines are counted by it, however this computer's clock stands. */
export function keepServerDay(today: string): void {
  daysAhead = daysBetween(plainDateInShanghai(new Date()), today);
}

/** Today in Shanghai by the server's day, going on at midnight by this computer's clock. */
export const todayHere = (): string => addDays(plainDateInShanghai(new Date()), daysAhead);
