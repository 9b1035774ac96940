import { showMe } from '@twin-pledge/shared/contracts/signIn/showMe';
import { authedCall } from './authedCall';
import { keepAccount } from './keepAccount';
import type { Account } from './accountStore';

/** Asks the server who is signed in, and remembers it. */
export async function refreshAccount(): Promise<Account> {
  const account = await authedCall(showMe, {});
  keepAccount(account);
  return account;
}
