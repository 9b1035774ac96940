import { Chip } from '../../../parts/Chip';
import { dayWords, todayHere } from '../../../parts/dates';
import { useCaseDesk } from '../caseDeskContext';
import css from './ActionsPane.module.css';

/** What the resident was asked for and what of it has come; the office's clock stands still meanwhile. */
export function OwedBlock() {
  const { view } = useCaseDesk();
  if (view.owed.length === 0) return null;
  const until = view.duties.find((duty) => duty.kind === 'supplyMaterials' && duty.state === 'open')?.dueOn;
  return (
    <div className={css.owed}>
      <Chip tone="paused">等群众补，时钟已停</Chip>
      {until && <span className="quiet"> 最晚 {dayWords(until, todayHere())}</span>}
      {view.owed.map((item) => (
        <p key={item.key}>
          {item.done ? '✓' : '○'} {item.title}
        </p>
      ))}
    </div>
  );
}
