import { listDrafts } from '@twin-pledge/shared/contracts/drafts/listDrafts';
import { readStored, store } from '../platform/storage';
import { authedCall } from '../session/authedCall';
import { caughtUp } from './caughtUp';
import { draftPlace } from './draftPlace';
import { freshDraft, type LocalDraft } from './localDraft';

/** Brings the drafts that were begun on other phones to this one; those known here are left to their keepers. */
export async function fetchDrafts(): Promise<number> {
  const { drafts } = await authedCall(listDrafts, {});
  for (const draft of drafts) {
    const place = draftPlace(draft.purposeKey);
    if (readStored<LocalDraft>(place)) continue;
    store(place, { ...caughtUp(freshDraft(draft.purposeKey), draft), touchedAt: draft.updatedAt });
  }
  return drafts.length;
}
