import type { CaseStatus } from '@twin-pledge/shared/casework/statuses';
import { useStaff } from '../../../app/session/staffSession';
import { Loading } from '../../../parts/Loading';
import { Pane } from '../../../parts/Pane';
import { Problem } from '../../../parts/Problem';
import { useCaseDesk } from '../caseDeskContext';
import css from './AssessmentView.module.css';
import { FactTable } from './FactTable';
import { findingsStillOpen } from './findingsStillOpen';
import { OpenFindings } from './OpenFindings';
import { useAssessment } from './useAssessment';
import { WorksheetPane } from './WorksheetPane';

/** Until the assessment is recorded something found may still be added. */
const open: readonly CaseStatus[] = ['submitted', 'accepted', 'investigated'];

/** What the household declared beside what was found, and what both come to. */
export function AssessmentView() {
  const { view } = useCaseDesk();
  const { may } = useStaff();
  const { data, error, refetch } = useAssessment();
  if (!data) {
    return error ? <Problem error={error} retry={() => void refetch()} /> : <Loading what="正在核算" />;
  }
  const isOpen = open.includes(view.status);
  const mayChange = isOpen && may('recordFoundFact');
  return (
    <div className={css.columns}>
      <Pane title="填报和查到的" extra={!isOpen && <span className="quiet">评估已存档，要改先退回</span>}>
        <OpenFindings findings={findingsStillOpen(data, view.aid)} mayChange={mayChange} />
        <FactTable assessment={data} mayChange={mayChange} />
      </Pane>
      <WorksheetPane assessment={data} aid={view.aid} asRecorded={!isOpen} />
    </div>
  );
}
