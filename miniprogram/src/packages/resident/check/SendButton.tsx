import { sendApplication } from '@twin-pledge/shared/contracts/applications/sendApplication';
import { ApiError } from '../../../api/apiError';
import type { DraftKeeper } from '../../../drafts/draftKeeper';
import { forgetDraft } from '../../../drafts/draftsHere';
import { useCommand } from '../../../frame/useCommand';
import { toPart, toTop } from '../../../platform/focus';
import { replace } from '../../../platform/navigation';
import { store } from '../../../platform/storage';
import { rememberDraft } from '../../../state/sentDrafts';
import { authedCall } from '../../../session/authedCall';
import { askForNews } from '../../../session/askForNews';
import { keepHomePlace } from '../../../state/homePlace';
import { useStore } from '../../../state/useStore';
import { uploads } from '../../../uploads/uploads';
import { ActionButton } from '../../../ui/ActionButton';
import { Notice } from '../../../ui/Notice';

interface Props {
  keeper: DraftKeeper;
  blocked: boolean;
}

/** Handing over. Pressed twice or sent again after a lost answer, it makes one application. */
export function SendButton({ keeper, blocked }: Props) {
  const command = useCommand(async (key) => {
    await keeper.catchUp();
    // What is on its way goes first: after sending nothing can be added to the draft.
    await uploads.run();
    const { id, version, pending, purposeKey, answers } = keeper.draft;
    if (id === null || pending.length > 0) throw new ApiError('offline');
    const sent = await authedCall(sendApplication, { params: { id }, body: { version } }, { key });
    store('sent', sent);
    rememberDraft(sent.applicationId, id);
    if (answers.residence?.regionCode) keepHomePlace(answers.residence.regionCode);
    // It was sent: a photo that can't be taken off the phone now must not make it look otherwise.
    await forgetDraft(purposeKey).catch(() => undefined);
    replace('sent');
  });
  const unsent = useStore(uploads.pages).filter(({ place }) => place.draftId === keeper.draft.id);
  const stuck = unsent.filter(({ state }) => state === 'asking' || state === 'failed').length;
  const press = () => {
    if (blocked) {
      toTop();
      toPart('error-summary');
      return;
    }
    askForNews('sent');
    void command.run();
  };
  return (
    <>
      {stuck > 0 && <Notice tone="warn">有 {stuck} 张照片没传上去。现在交，这几张不算交，以后要再拍。</Notice>}
      {unsent.length > stuck && (
        <Notice tone="tell">还有 {unsent.length - stuck} 张照片正在上传，按下去以后传完就交。</Notice>
      )}
      {command.problem && <Notice tone="wrong">{command.problem}</Notice>}
      <ActionButton id="send" busy={command.busy} onPress={press}>
        都对，交上去
      </ActionButton>
    </>
  );
}
