import { Chip } from '../../../parts/Chip';
import { todayHere } from '../../../parts/dates';
import { useCaseDesk } from '../caseDeskContext';
import { dutyChip, dutyReason } from '../currentDuty';
import css from './DutyLines.module.css';

/** Every date and why it is that date. */
export function DutyLines() {
  const { view } = useCaseDesk();
  const today = todayHere();
  const pending = view.duties.filter((duty) => duty.state === 'open' || duty.state === 'paused');
  if (pending.length === 0) return null;
  return (
    <div className={css.block}>
      <h2>期限</h2>
      {pending.map((duty) => {
        const chip = dutyChip(duty, today);
        return (
          <p key={duty.id} className={css.line}>
            <Chip tone={chip.tone}>{chip.words}</Chip>
            <span className="quiet" title={duty.citation}>
              {dutyReason(duty, today)}
            </span>
          </p>
        );
      })}
    </div>
  );
}
