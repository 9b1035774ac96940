import { sessionToken } from '../platform/token';
import { accountStore } from './accountStore';
import { refreshAccount } from './refreshAccount';
import { signInUnseen } from './signIn';

/** At the start: who is here. In WeChat everybody is signed in unseen; in a browser only who was before. */
export async function greet(): Promise<void> {
  try {
    if (sessionToken() === null && accountStore.get()?.kind !== 'staff') await signInUnseen();
    else await refreshAccount();
  } catch {
    // Without network or session each page says by itself what it needs.
  }
}
