import { forget, store } from '../platform/storage';
import { accountStore, type Account } from './accountStore';

/** Remembers who is signed in; null forgets. */
export function keepAccount(account: Account | null): void {
  if (account) store('account', account);
  else forget('account');
  accountStore.set(account);
}
