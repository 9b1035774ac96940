import { showMyCase } from '@twin-pledge/shared/contracts/cases/showMyCase';
import { showDraft } from '@twin-pledge/shared/contracts/drafts/showDraft';
import { AppPage } from '../../../frame/AppPage';
import { LoadedPart } from '../../../frame/LoadedPart';
import { dial } from '../../../platform/dial';
import { useParams } from '../../../platform/useParams';
import { authedCall } from '../../../session/authedCall';
import { sentDraftId } from '../../../state/sentDrafts';
import { useLoad } from '../../../state/useLoad';
import { ActionButton } from '../../../ui/ActionButton';
import { Empty } from '../../../ui/Empty';
import { CorrectPart } from './CorrectPart';

/** Correcting answers after sending; what stood there before is kept. */
export default function CorrectPage() {
  const { id = '' } = useParams();
  const loaded = useLoad(async () => {
    const view = await authedCall(showMyCase, { params: { id } });
    const draftId = sentDraftId(view.applicationId);
    return { view, draft: draftId ? await authedCall(showDraft, { params: { id: draftId } }) : null };
  });
  const { view: found, draft: sent } = loaded.data ?? {};
  if (found && sent) return <CorrectPart caseId={id} version={found.version} answers={sent.answers} />;
  return (
    <AppPage title="更正">
      <LoadedPart loaded={loaded}>
        {({ view, draft }) =>
          draft === null && (
            <Empty icon="change" title="请用交申请的那台手机更正" text="换了手机的，打电话告诉经办人要改什么。">
              {view.contactPhone && (
                <ActionButton small onPress={() => dial(view.contactPhone ?? '')}>
                  打电话 {view.contactPhone}
                </ActionButton>
              )}
            </Empty>
          )
        }
      </LoadedPart>
    </AppPage>
  );
}
