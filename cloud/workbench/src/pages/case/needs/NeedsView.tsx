import { readNeedsPdf } from '@twin-pledge/shared/contracts/referrals/readNeedsPdf';
import { instantWords } from '../../../parts/dates';
import { Loading } from '../../../parts/Loading';
import { Pane } from '../../../parts/Pane';
import { PdfButton } from '../../../parts/PdfButton';
import { Problem } from '../../../parts/Problem';
import { useCaseDesk } from '../caseDeskContext';
import { Letters } from './Letters';
import { NeedTable } from './NeedTable';
import { useNeeds } from './useNeeds';

/** What this family needs over all six kinds of aid, what became of each need, and the letters to departments. */
export function NeedsView() {
  const { view } = useCaseDesk();
  const { data, error, refetch } = useNeeds();
  if (!data)
    return error ? <Problem error={error} retry={() => void refetch()} /> : <Loading what="正在打开需求清单" />;
  const { recorded, lines, referrals } = data;
  return (
    <>
      <Pane
        title="需求评估清单"
        extra={
          recorded && (
            <PdfButton endpoint={readNeedsPdf} params={{ id: view.id }}>
              打印清单
            </PdfButton>
          )
        }
      >
        <p className="quiet">
          {recorded
            ? `${instantWords(recorded.at)} · ${recorded.byName} 评估。要由别的部门办的，问过本人，点一下就推送。`
            : '还没有评估。下面是按填报和查到的情况提出的建议，评估时由您决定。'}
        </p>
        <NeedTable lines={lines} isRecorded={recorded !== null} />
      </Pane>
      {referrals.length > 0 && (
        <Pane title="推送函">
          <Letters letters={referrals} />
        </Pane>
      )}
    </>
  );
}
