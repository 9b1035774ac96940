import { Pane } from '../../../parts/Pane';
import { statusWords } from '@twin-pledge/shared/copy/status';
import { useCaseDesk } from '../caseDeskContext';
import { OwedBlock } from './OwedBlock';

const nextWords = {
  submitted: '这一件要由本镇的经办人来审核，您可以看、不能办。',
  accepted: '材料审核已完成。下一步入户调查，期限在左边「要点」里。',
  notAccepted: '已告知不予受理和理由。申请人可以重新申请，也可以提出异议。',
  withdrawn: '申请人自己撤回了。以后可以重新申请。',
  lapsed: '告知补正后一直没有补，提醒过两次，已终止。以后可以重新申请。',
  applicantDeceased: '申请人去世，这一件终止。家里其他人可以另外申请。',
} as const;

/** Where nothing is to be decided here: what stage the case has reached and what comes next. */
export function StatePane() {
  const { view } = useCaseDesk();
  return (
    <Pane title={statusWords(view.status).label}>
      <OwedBlock />
      <p>{nextWords[view.status]}</p>
      {view.refusal && (
        <div>
          <b>{view.refusal.ground}</b>
          <p className="quiet">
            {view.refusal.clause} · {view.refusal.explanation}
          </p>
        </div>
      )}
    </Pane>
  );
}
