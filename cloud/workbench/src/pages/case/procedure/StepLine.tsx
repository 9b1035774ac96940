import { dutyWords } from '@twin-pledge/shared/copy/duties';
import { dayWords, todayHere } from '../../../parts/dates';
import { useCaseDesk } from '../caseDeskContext';
import { dutyReason } from '../currentDuty';
import css from './StepLine.module.css';
import { stepsOf } from './steps';
import type { Step } from './steps';

const marks = { done: '✓', now: '●', late: '✕', paused: '‖', ahead: '○' } as const;
const words = { done: '已办', now: '正在办', late: '已超时', paused: '已暂停', ahead: '以后' } as const;

/** Where the case stands: the steps of the law in order, each with until when and why, or when it was done and by whom. */
export function StepLine() {
  const { view } = useCaseDesk();
  const today = todayHere();
  return (
    <ol className={css.line} aria-label="办到哪一步">
      {stepsOf(view).map((step) => (
        <li key={step.key} className={`${css.step} ${css[step.state]}`}>
          <b>
            <span aria-hidden="true">{marks[step.state]}</span> {step.title}
            <span className="visually-hidden">（{words[step.state]}）</span>
          </b>
          <StepDate step={step} today={today} />
        </li>
      ))}
    </ol>
  );
}

function StepDate({ step: { duty, doneOn, doneBy, state, title }, today }: { step: Step; today: string }) {
  if (duty === null) {
    if (doneOn === null) return <small>{state === 'done' ? '已办' : '还没到'}</small>;
    return (
      <>
        <small>{dayWords(doneOn, today)}</small>
        {doneBy && <small>{doneBy}</small>}
      </>
    );
  }
  const what = dutyWords(duty.kind).forOffice;
  const until = duty.dueOn === null ? '期限待定' : `${dayWords(duty.dueOn, today)}到期`;
  return (
    <>
      <small className={css.due}>
        {what === title ? '' : `${what} · `}
        {duty.state === 'paused' ? '时间停着' : duty.late ? `已超时，${until}` : until}
      </small>
      <small title={duty.citation}>{dutyReason(duty, today)}</small>
    </>
  );
}
