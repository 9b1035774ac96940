import { accountStore } from '../session/accountStore';

const NOBODY = 'nobody';

function owner(): string {
  const account = accountStore.get();
  if (!account) return NOBODY;
  return account.kind === 'resident' ? account.accountId : account.staffId;
}

/** The name a draft is kept under on this phone: apart for each account, so that nobody sees another's. */
export const draftPlace = (purposeKey: string): string => `draft:${owner()}:${purposeKey}`;

/** What the names of all drafts of the present account begin with. */
export const draftPlaces = (): string => `draft:${owner()}:`;
