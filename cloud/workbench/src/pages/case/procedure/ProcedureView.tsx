import { exportCase } from '@twin-pledge/shared/contracts/exchange/exportCase';
import { useStaff } from '../../../app/session/staffSession';
import { Loading } from '../../../parts/Loading';
import { Problem } from '../../../parts/Problem';
import { SaveButton } from '../../../parts/SaveButton';
import { useCaseDesk } from '../caseDeskContext';
import { ActPane } from './ActPane';
import { EntryList } from './EntryList';
import { NoticePane } from './NoticePane';
import { PublicNoticePane } from './PublicNoticePane';
import css from './ProcedureView.module.css';
import { StepLine } from './StepLine';
import { useProcedure } from './useProcedure';

/** From acceptance to the notice: where the case stands, what may be done now, what was done. */
export function ProcedureView() {
  const { view } = useCaseDesk();
  const { may } = useStaff();
  const { data, error, refetch } = useProcedure();
  return (
    <>
      <StepLine />
      {view.registeredElsewhere && <p className={css.note}>▲ 户籍在外地：{view.registrationName}</p>}
      {error && !data && <Problem error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading what="正在打开办理过程" />}
      {data && (
        <div className={css.columns}>
          <div>
            <ActPane procedure={data} />
            <div style={{ marginTop: 14 }}>
              <PublicNoticePane key={`public-${view.version}`} />
              <NoticePane key={`notices-${view.version}`} />
              {view.decision && may('exportDecided') && (
                <SaveButton size="small" endpoint={exportCase} params={{ id: view.id }}>
                  按省里系统的表格导出这一件
                </SaveButton>
              )}
            </div>
          </div>
          <EntryList procedure={data} />
        </div>
      )}
    </>
  );
}
