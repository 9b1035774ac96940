import { ownName } from '../session/ownName';

/** The name a draft is kept under on this phone: apart for each account, so that nobody sees another's. */
export const draftPlace = (purposeKey: string): string => `draft:${ownName(purposeKey)}`;

/** What the names of all drafts of the present account begin with. */
export const draftPlaces = (): string => `draft:${ownName('')}`;
