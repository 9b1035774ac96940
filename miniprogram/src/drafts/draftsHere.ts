import { forgetPictures } from '../platform/serverFiles';
import { forget, readStored, storedNames } from '../platform/storage';
import { uploads } from '../uploads/uploads';
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

/**
 * Takes a draft off this phone, after it has been handed over or thrown away, with every photo that belongs to it: an aide
 * carries nobody's papers on.
 */
export async function forgetDraft(purposeKey: string): Promise<void> {
  const id = readStored<LocalDraft>(draftPlace(purposeKey))?.id;
  dropKeeper(purposeKey);
  forget(draftPlace(purposeKey));
  if (id) await uploads.leave(id);
  await forgetPictures();
}
