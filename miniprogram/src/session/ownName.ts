import { accountStore } from './accountStore';

const NOBODY = 'nobody';

/** A name on this phone for what belongs to whoever is signed in: apart for each account, so that nobody sees another's. */
export function ownName(name: string): string {
  const account = accountStore.get();
  const owner = account && (account.kind === 'resident' ? account.accountId : account.staffId);
  return `${owner ?? NOBODY}:${name}`;
}
