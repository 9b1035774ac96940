import type { ReactNode } from 'react';
import css from './Chip.module.css';

export type ChipTone = 'late' | 'turn' | 'go' | 'done' | 'paused' | 'plain';

const marks: Record<ChipTone, string> = { late: '✕', turn: '▲', go: '●', done: '✓', paused: '‖', plain: '' };

/** Whose turn it is or until when: colour, mark and word together, never colour alone. */
export function Chip({ tone, children }: { tone: ChipTone; children: ReactNode }) {
  return (
    <span className={`${css.chip} ${css[tone]}`}>
      {marks[tone] && <span aria-hidden="true">{marks[tone]}</span>}
      {children}
    </span>
  );
}
