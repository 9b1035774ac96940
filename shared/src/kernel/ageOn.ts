import { parsePlainDate, yearOf, type PlainDate } from './plainDate';

/** Full years of age on a day 周岁; null where the birth date is missing, no date, or later than that day. */
export function ageOn(birthOn: string | undefined, todayOn: PlainDate): number | null {
  if (birthOn === undefined || parsePlainDate(birthOn) === null || birthOn > todayOn) return null;
  const years = yearOf(todayOn) - yearOf(birthOn);
  return todayOn.slice(5) < birthOn.slice(5) ? years - 1 : years;
}
