import { temporaryAids } from '@twin-pledge/shared/casework/aidGroups';
import { Button } from 'antd';
import { useState } from 'react';
import { todayHere } from '../../../parts/dates';
import { Chip } from '../../../parts/Chip';
import { Pane } from '../../../parts/Pane';
import { VerificationModal } from '../more/VerificationModal';
import { useCaseDesk } from '../caseDeskContext';
import { dutyChip, dutyReason } from '../currentDuty';
import { ActForm } from './ActForm';
import { actGroups } from './actGroups';
import type { DeskAct, DueActs } from './actGroups';
import css from './ActPane.module.css';
import { actWords } from './actWords';
import { Basis } from './Basis';
import { CarePapers } from './CarePapers';
import { ConfidentialityFirst } from './ConfidentialityFirst';
import { PaymentPapers } from './PaymentPapers';
import type { Procedure } from './procedure';
import { VerificationReport } from './VerificationReport';
import { WhoElse } from './WhoElse';

const wordsOf = (action: DeskAct) =>
  action === 'recordVerificationRequest'
    ? { label: '登记已提核对', note: '向县里提出信息核对（户籍在外地的，发函），提了就登记。' }
    : actWords[action];

/** What the one who looks may do now, what the clock asks for first; one act's form takes the whole place. */
export function ActPane({ procedure }: { procedure: Procedure }) {
  const { view } = useCaseDesk();
  const [chosen, choose] = useState<DeskAct | null>(null);
  const { now, besides, others } = actGroups(procedure.mayDo, view.duties);
  const possible = [...now.flatMap(({ actions }) => actions), ...besides].some((action) => action === chosen);
  const close = () => choose(null);
  if (chosen !== null && possible && chosen !== 'recordVerificationRequest') {
    return (
      <Pane
        label={actWords[chosen].label}
        title={actWords[chosen].label}
        extra={
          <Button type="link" size="small" onClick={close}>
            ‹ 回去看能办什么
          </Button>
        }
      >
        <Basis action={chosen} procedure={procedure} />
        {chosen === 'returnVerification' ? (
          <ConfidentialityFirst>
            <VerificationReport />
            <ActForm action={chosen} done={close} />
          </ConfidentialityFirst>
        ) : (
          <ActForm key={chosen} action={chosen} done={close} />
        )}
      </Pane>
    );
  }
  return (
    <Pane title={now.length > 0 ? '现在要办' : '现在不用您办什么'} label="现在要办">
      {/* What a decision rests on stands above the choice itself. */}
      {procedure.mayDo.includes('refuse') && <Basis action="refuse" procedure={procedure} />}
      {temporaryAids.includes(view.aid) && <PaymentPapers key={`order-${view.version}`} />}
      {view.aid === 'tekun' && <CarePapers key={`care-${view.version}`} />}
      {now.map((due) => (
        <DueCard key={due.duty?.id ?? 'begin'} due={due} choose={choose} />
      ))}
      <WhoElse duties={others} nothingDue={now.length === 0} procedure={procedure} />
      {besides.length > 0 && (
        <div className={css.besides}>
          <span className="quiet">需要时：</span>
          {besides.map((action) => (
            <Button key={action} size="small" onClick={() => choose(action)}>
              {wordsOf(action).label}
            </Button>
          ))}
        </div>
      )}
      {chosen === 'recordVerificationRequest' && <VerificationModal close={close} />}
    </Pane>
  );
}

function DueCard({ due: { duty, actions }, choose }: { due: DueActs; choose: (action: DeskAct) => void }) {
  const today = todayHere();
  const chip = duty && dutyChip(duty, today);
  return (
    <div className={css.card}>
      <div>
        {chip && <Chip tone={chip.tone}>{chip.words}</Chip>}{' '}
        {duty && (
          <span className="quiet" title={duty.citation}>
            {dutyReason(duty, today)}
          </span>
        )}
        {actions.map((action) => {
          const { note } = wordsOf(action);
          return note && <p key={action}>{note}</p>;
        })}
      </div>
      <div className={css.buttons}>
        {actions.map((action, index) => (
          <Button
            key={action}
            type={index === 0 ? 'primary' : 'default'}
            size={index === 0 ? 'large' : 'middle'}
            onClick={() => choose(action)}
          >
            {wordsOf(action).label}
          </Button>
        ))}
      </div>
    </div>
  );
}
