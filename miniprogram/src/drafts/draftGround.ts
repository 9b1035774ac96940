import { openDraft } from '@twin-pledge/shared/contracts/drafts/openDraft';
import { saveDraft } from '@twin-pledge/shared/contracts/drafts/saveDraft';
import { showDraft } from '@twin-pledge/shared/contracts/drafts/showDraft';
import { readStored, store } from '../platform/storage';
import { authedCall } from '../session/authedCall';
import type { DraftGround } from './draftKeeper';
import type { LocalDraft } from './localDraft';

/** The real ground of a draft: this phone's memory and the server. */
export function draftGround(place: string): DraftGround {
  return {
    read: () => readStored<LocalDraft>(place),
    write: (draft) => store(place, draft),
    open: (purposeKey) => authedCall(openDraft, { body: { purposeKey } }),
    show: (id) => authedCall(showDraft, { params: { id } }),
    send: (id, baseVersion, changes) => authedCall(saveDraft, { params: { id }, body: { baseVersion, changes } }),
    now: () => new Date().toISOString(),
  };
}
