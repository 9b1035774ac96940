import { showWorksheet } from '@twin-pledge/shared/contracts/assessment/showWorksheet';
import { refusalText } from '../../../copy/refusalText';
import { AppPage } from '../../../frame/AppPage';
import { LoadedPart } from '../../../frame/LoadedPart';
import { useParams } from '../../../platform/useParams';
import { authedCall } from '../../../session/authedCall';
import { useLoad } from '../../../state/useLoad';
import { Empty } from '../../../ui/Empty';
import { WorksheetPart } from './WorksheetPart';

/** How one's own case was reckoned, line by line, to be checked by whoever it is about. */
export default function WorksheetPage() {
  const { id = '' } = useParams();
  const loaded = useLoad(() => authedCall(showWorksheet, { params: { id } }), { keepAs: `worksheet:${id}` });
  return (
    <AppPage title="怎么算的">
      {loaded.error?.code === 'notAssessedYet' ? (
        <Empty icon="progress" title={refusalText(loaded.error)} />
      ) : (
        <LoadedPart loaded={loaded}>{(view) => <WorksheetPart view={view} />}</LoadedPart>
      )}
    </AppPage>
  );
}
