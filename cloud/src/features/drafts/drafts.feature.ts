import type { ProviderClass } from '../../platform/wiring';
import { DeleteDraft } from './deleteDraft.command';
import { DraftRepository } from './draft.repository';
import { DraftAccess } from './draftAccess';
import { DraftTerms } from './draftTerms';
import { DraftsController } from './drafts.controller';
import { OpenDraft } from './openDraft.command';
import { SaveDraft } from './saveDraft.command';

/** What the feature drafts puts into the program. */
export const draftsFeature: readonly ProviderClass[] = [
  DeleteDraft,
  DraftAccess,
  DraftRepository,
  DraftTerms,
  DraftsController,
  OpenDraft,
  SaveDraft,
];
