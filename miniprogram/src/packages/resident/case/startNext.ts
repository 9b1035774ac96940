import { showDraft } from '@twin-pledge/shared/contracts/drafts/showDraft';
import type { Answers } from '@twin-pledge/shared/forms/answers';
import { draftsHere } from '../../../drafts/draftsHere';
import { fetchDrafts } from '../../../drafts/fetchDrafts';
import { keeperFor } from '../../../drafts/keeperFor';
import { newPurposeKey } from '../../../drafts/purposeKey';
import { replace } from '../../../platform/navigation';
import { authedCall } from '../../../session/authedCall';
import { editsFrom } from './editsFrom';

/**
 * Begins the next application of the family whose application was made from this draft, filled with the same answers;
 * its papers lie in the family’s vault, open to its own people once they are proved (D06). Where one for the same
 * purpose was begun, that goes on as it is.
 */
export async function startNext(draftId: string): Promise<void> {
  const sent = await authedCall(showDraft, { params: { id: draftId } });
  const answers: Answers = sent.answers;
  await fetchDrafts();
  const purposeKey = newPurposeKey(answers.purpose?.forWhom ?? 'self', draftsHere());
  const isBegun = draftsHere().some((draft) => draft.purposeKey === purposeKey);
  const keeper = keeperFor(purposeKey);
  if (!isBegun) {
    keeper.edit(editsFrom(answers));
    void keeper.catchUp();
  }
  replace('tasks', { draft: purposeKey });
}
