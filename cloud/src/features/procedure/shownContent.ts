import type { ActContent } from '@twin-pledge/shared/contracts/procedure/actBodies';
import { maskBankAccount } from '@twin-pledge/shared/kernel/bankAccount';

/** What an act brought as the case shows it: the number of an account masked; the order to pay has it in full. */
export function shownContent({ payTo, ...content }: ActContent): Record<string, unknown> {
  if (payTo?.method !== 'account') return { ...content, ...(payTo ? { payTo } : {}) };
  return { ...content, payTo: { ...payTo, account: maskBankAccount(payTo.account) } };
}
