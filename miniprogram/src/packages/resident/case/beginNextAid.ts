import { startNextAid } from '@twin-pledge/shared/contracts/nextAid/startNextAid';
import type { AidCode } from '@twin-pledge/shared/kernel/aidCode';
import { fetchDrafts } from '../../../drafts/fetchDrafts';
import { open } from '../../../platform/navigation';
import { store } from '../../../platform/storage';
import { authedCall } from '../../../session/authedCall';
import { rememberDraft } from '../../../state/sentDrafts';

/** Starts another aid from a refused case: to what was sent, or to the few things that are still needed (D06). */
export async function beginNextAid(caseId: string, aid: AidCode, key: string): Promise<void> {
  const begun = await authedCall(startNextAid, { params: { id: caseId }, body: { aid } }, { key });
  const { state, draft, applicationId, cases, signaturesKept, missingPapers } = begun;
  if (draft && applicationId) rememberDraft(applicationId, draft.id);
  if (state === 'sent') {
    store('sent', { cases, relativesFiling: 0, keptFromBefore: { signaturesKept, missingPapers } });
    open('sent');
  } else if (draft) {
    await fetchDrafts();
    open('tasks', { draft: draft.purposeKey });
  }
}
