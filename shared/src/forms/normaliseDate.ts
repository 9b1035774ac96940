import { toHalfWidth } from '../kernel/halfWidth';

/** A date as people write it (`1956年3月8日`, `1956/3/8`, `19560308`, full-width digits) as `1956-03-08`; else as it was. */
export function normaliseDate(text: string): string {
  const plain = toHalfWidth(text).trim();
  const match =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(plain) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  if (!match) return plain;
  const [, year = '', month = '', day = ''] = match;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
