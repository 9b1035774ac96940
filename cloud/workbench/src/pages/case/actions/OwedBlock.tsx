import { Button } from 'antd';
import { useState } from 'react';
import { Chip } from '../../../parts/Chip';
import { dayWords, todayHere } from '../../../parts/dates';
import { useCaseDesk } from '../caseDeskContext';
import { WindowSupplementModal } from '../more/WindowSupplementModal';
import css from './ActionsPane.module.css';

/** What the resident was asked for and what of it has come; the office's clock stands still meanwhile. */
export function OwedBlock() {
  const { view, allows } = useCaseDesk();
  const [atWindow, setAtWindow] = useState(false);
  if (view.owed.length === 0) return null;
  const until = view.duties.find((duty) => duty.kind === 'supplyMaterials' && duty.state === 'open')?.dueOn;
  const arrived = view.owed.every((item) => item.done);
  return (
    <div className={css.owed}>
      <Chip tone="paused">等群众补，时钟已停</Chip>
      {until && <span className="quiet"> 最晚 {dayWords(until, todayHere())}</span>}
      {view.owed.map((item) => (
        <p key={item.key}>
          {item.done ? '✓' : '○'} {item.title}
        </p>
      ))}
      {allows('answerSupplement') && (
        <Button block size="small" type={arrived ? 'primary' : 'default'} onClick={() => setAtWindow(true)}>
          {arrived ? '补齐了，接着审核' : '群众到窗口来补，或者拿不出来'}
        </Button>
      )}
      {atWindow && <WindowSupplementModal close={() => setAtWindow(false)} />}
    </div>
  );
}
