import { Loading } from '../../../parts/Loading';
import { Problem } from '../../../parts/Problem';
import { useCaseDesk } from '../caseDeskContext';
import { ActPane } from './ActPane';
import { EntryList } from './EntryList';
import css from './ProcedureView.module.css';
import { StepLine } from './StepLine';
import { useProcedure } from './useProcedure';

/** From acceptance to the notice: where the case stands, what may be done now, what was done. */
export function ProcedureView() {
  const { view } = useCaseDesk();
  const { data, error, refetch } = useProcedure();
  return (
    <>
      <StepLine />
      {view.registeredElsewhere && <p className={css.note}>▲ 户籍在外地：{view.registrationName}</p>}
      {error && !data && <Problem error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading what="正在打开办理过程" />}
      {data && (
        <div className={css.columns}>
          <ActPane procedure={data} />
          <EntryList procedure={data} />
        </div>
      )}
    </>
  );
}
