import { formatChineseDate, plainDateInShanghai, yearOf } from '@twin-pledge/shared/kernel/plainDate';

/** An instant as people say it: 11月20日（周五）9:14, in Shanghai. */
export function spokenTime(instant: string): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return '';
  const inShanghai = new Date(at.getTime() + 8 * 3_600_000);
  const minutes = String(inShanghai.getUTCMinutes()).padStart(2, '0');
  return `${formatChineseDate(plainDateInShanghai(at))}${inShanghai.getUTCHours()}:${minutes}`;
}

/** The day of an instant as people say it, with the year where it is not the present one. */
export function spokenDay(instant: string): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return '';
  const day = plainDateInShanghai(at);
  const year = yearOf(day) === yearOf(plainDateInShanghai(new Date())) ? '' : `${yearOf(day)}年`;
  return year + formatChineseDate(day);
}
