import { showMyCase } from '@twin-pledge/shared/contracts/cases/showMyCase';
import { showDraft } from '@twin-pledge/shared/contracts/drafts/showDraft';
import { ApiError } from '../../../api/apiError';
import { AppPage } from '../../../frame/AppPage';
import { LoadedPart } from '../../../frame/LoadedPart';
import { useParams } from '../../../platform/useParams';
import { authedCall } from '../../../session/authedCall';
import { sentDraftId } from '../../../state/sentDrafts';
import { useLoad } from '../../../state/useLoad';
import { CorrectPart } from './CorrectPart';

/** Correcting answers after sending; what stood there before is kept. */
export default function CorrectPage() {
  const { id = '' } = useParams();
  const loaded = useLoad(async () => {
    const view = await authedCall(showMyCase, { params: { id } });
    const draftId = sentDraftId(view.applicationId);
    if (!draftId) throw new ApiError('notFound');
    return { view, draft: await authedCall(showDraft, { params: { id: draftId } }) };
  });
  return (
    <AppPage title="更正">
      <LoadedPart loaded={loaded}>
        {({ view, draft }) => <CorrectPart caseId={id} version={view.version} answers={draft.answers} />}
      </LoadedPart>
    </AppPage>
  );
}
