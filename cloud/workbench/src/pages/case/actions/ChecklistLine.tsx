import { clauseWords } from '../../../words/clauseWords';
import type { ChecklistItem } from '../deskCase';
import css from './ActionsPane.module.css';

interface ChecklistLineProps {
  item: ChecklistItem;
  ticked: boolean;
  set: (ok: boolean) => void;
}

/** One check; what the system found by itself says so. Space ticks, arrow keys go on. */
export function ChecklistLine({ item, ticked, set }: ChecklistLineProps) {
  return (
    <label className={css.check} title={`依据 ${clauseWords(item.clause)}`}>
      <input type="checkbox" checked={ticked} onChange={(event) => set(event.target.checked)} />
      <span>
        {item.label}
        {item.auto !== null && <small>{item.auto ? '系统已核' : '系统核对：还不符'}</small>}
      </span>
    </label>
  );
}
