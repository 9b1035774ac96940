import { Pane } from '../../../parts/Pane';
import { statusWords } from '@twin-pledge/shared/copy/status';
import { useCaseDesk } from '../caseDeskContext';
import { OtherAids } from '../needs/OtherAids';
import { OwedBlock } from './OwedBlock';

const nextWords = {
  submitted: '这一件要由本镇的经办人来审核，您可以看、不能办。',
  accepted: '材料审核已完成。下一步入户调查，期限在左边「要点」里。',
  investigated: '调查和核对已经完成。下一步评估，列出需要的帮助。',
  assessed: '评估已经完成。下一步提出初审意见。',
  publicity: '拟同意，正在村里公示。公示期满、没有没复核完的异议，再作决定。',
  deciding: '等作出决定。办理、调查过这件的人和亲属不能作决定。',
  approved: '已经批准。接下来送达通知书，按政策动态管理。',
  refused: '没有批准。要送达告知书，写明理由、依据，还适合哪些帮助。',
  relieved: '已经先救助。下一步收回执、补齐手续。',
  referred: '推送函已经送到主管部门，等答复。',
  referralAnswered: '主管部门已经答复，这一件办完了。',
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
      <OtherAids />
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
