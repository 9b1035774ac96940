import { toHalfWidth } from './halfWidth';

/** Reads the number of a bank account as typed; null for what can be none. */
export function readBankAccount(text: string): string | null {
  const digits = toHalfWidth(text).replace(/[\s-]/g, '');
  return /^\d{8,30}$/.test(digits) ? digits : null;
}

/** `6228480012345678` → `****5678`: enough to recognise one's own. */
export const maskBankAccount = (account: string): string => `****${account.slice(-4)}`;
