import { showDraft } from '@twin-pledge/shared/contracts/drafts/showDraft';
import { publicSettings } from '@twin-pledge/shared/contracts/regions/publicSettings';
import { useParams } from 'react-router-dom';
import { useEndpoint } from '../../api/useEndpoint';
import { todayHere } from '../../parts/dates';
import { Loading } from '../../parts/Loading';
import { Problem } from '../../parts/Problem';
import { DraftDeskPage } from './DraftDeskPage';

/** One paper application being entered, by its address. */
export function WindowDraftPage() {
  const { draftId = '' } = useParams();
  const settings = useEndpoint(publicSettings, {}, { staleMs: 5 * 60_000 });
  const found = useEndpoint(showDraft, { params: { id: draftId } }, { staleMs: Infinity });
  if (found.data)
    return <DraftDeskPage key={draftId} draft={found.data} todayOn={settings.data?.today ?? todayHere()} />;
  if (found.error) return <Problem error={found.error} retry={() => void found.refetch()} />;
  return <Loading what="正在打开" />;
}
