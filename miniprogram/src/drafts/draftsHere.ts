import { forget, readStored, storedNames } from '../platform/storage';
import { draftPlace, draftPlaces } from './draftPlace';
import { dropKeeper } from './keeperFor';
import type { LocalDraft } from './localDraft';

/** The drafts that this phone keeps for whoever is signed in, the last touched first. */
export function draftsHere(): LocalDraft[] {
  return storedNames(draftPlaces())
    .map((name) => readStored<LocalDraft>(name))
    .filter((draft): draft is LocalDraft => draft !== undefined)
    .sort((one, other) => ((one.touchedAt ?? '') < (other.touchedAt ?? '') ? 1 : -1));
}

/** Takes a draft off this phone, after it has been handed over or thrown away. */
export function forgetDraft(purposeKey: string): void {
  dropKeeper(purposeKey);
  forget(draftPlace(purposeKey));
}
