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
    const { id, version, pending, purposeKey, answers } = keeper.draft;
    if (id === null || pending.length > 0) throw new ApiError('offline');
    const sent = await authedCall(sendApplication, { params: { id }, body: { version } }, { key });
    store('sent', sent);
    rememberDraft(sent.applicationId, id);
    if (answers.residence?.regionCode) keepHomePlace(answers.residence.regionCode);
    forgetDraft(purposeKey);
    replace('sent');
  });
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
      {command.problem && <Notice tone="wrong">{command.problem}</Notice>}
      <ActionButton id="send" busy={command.busy} onPress={press}>
        都对，交上去
      </ActionButton>
    </>
  );
}
