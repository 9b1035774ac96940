import { Button, Tooltip } from 'antd';
import { Link, useNavigate } from 'react-router-dom';
import { Chip } from '../../parts/Chip';
import { instantWords, todayHere } from '../../parts/dates';
import { neighbours, rememberedOrder } from '../queue/queueOrder';
import { aidName } from '@twin-pledge/shared/copy/aids';
import { firstMonthWords, grantWords } from '@twin-pledge/shared/copy/noticeWords';
import { useCaseDesk } from './caseDeskContext';
import css from './CaseHead.module.css';
import { caseChip } from './currentDuty';
import { MoreActions } from './more/MoreActions';
import { answersOf } from './deskCase';
import { useStepKeys } from './useStepKeys';

/** Whose case, which aid, until when, and the way to the one before and after it in the queue. */
export function CaseHead() {
  const { view } = useCaseDesk();
  const navigate = useNavigate();
  const { before, after } = neighbours(view.id, rememberedOrder());
  const go = (caseId: string | null) => caseId !== null && navigate(`/cases/${caseId}`);
  useStepKeys(
    () => go(before),
    () => go(after),
  );
  const today = todayHere();
  const chip = caseChip(view, today);
  const members = answersOf(view).members?.length ?? 1;
  const whole = view.duties.find((duty) => duty.kind === 'completeCase' && duty.state === 'open');
  return (
    <div className={css.head}>
      <Link to="/queue" className={css.back} aria-label="回待办">
        ‹ 待办
      </Link>
      <h1 className={css.title}>
        {view.applicantName}
        {members > 1 && ` 等 ${members} 人`} · {aidName(view.aid)}
      </h1>
      <Chip tone={chip.tone}>{chip.words}</Chip>
      <span className={css.facts}>
        编号 <b className="numbers">{view.number}</b> · {instantWords(view.sentAt)} 提交
        {view.handlerName && ` · 经办 ${view.handlerName}`}
        {view.decision?.outcome === 'approved' && ` · ${grantWords(view.decision)}，${firstMonthWords(view.decision)}`}
        {whole?.workingDaysLeft != null && ` · 全程还剩 ${whole.workingDaysLeft} 个工作日`}
      </span>
      <Tooltip title="上一件（[ 键）">
        <Button size="small" disabled={before === null} onClick={() => go(before)} aria-label="上一件">
          ‹
        </Button>
      </Tooltip>
      <Tooltip title="下一件（] 键）">
        <Button size="small" disabled={after === null} onClick={() => go(after)} aria-label="下一件">
          ›
        </Button>
      </Tooltip>
      <MoreActions />
    </div>
  );
}
