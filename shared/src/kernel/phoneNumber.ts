import { toHalfWidth } from './halfWidth';

export type PhoneReading =
  { readonly ok: true; readonly phone: string } | { readonly ok: false; readonly problem: 'phoneFormat' };

/** Reads a telephone number as typed: a Chinese mobile or land line without country code, or one abroad with `+`. */
export function readPhone(text: string): PhoneReading {
  const phone = toHalfWidth(text)
    .replace(/[\s()-]/g, '')
    .replace(/^(\+|00)?86(?=1\d{10}$)/, '');
  const known = /^1[3-9]\d{9}$/.test(phone) || /^0\d{9,11}$/.test(phone) || /^\+\d{7,15}$/.test(phone);
  return known ? { ok: true, phone } : { ok: false, problem: 'phoneFormat' };
}

/** `13800001234` → `138****1234`: enough to recognise one's own, not to call. */
export function maskPhone(phone: string): string {
  return `${phone.slice(0, 3)}****${phone.slice(-4)}`;
}
