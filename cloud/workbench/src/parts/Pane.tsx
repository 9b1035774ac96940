import type { ReactNode } from 'react';
import css from './Pane.module.css';

interface PaneProps {
  title: ReactNode;
  /** Beside the title, at its end. */
  extra?: ReactNode;
  /** Stays below while the rest scrolls. */
  foot?: ReactNode;
  children: ReactNode;
  label?: string;
}

/** A white pane with a title that scrolls by itself where it must fit a screen. */
export function Pane({ title, extra, foot, children, label }: PaneProps) {
  return (
    <section className={css.pane} aria-label={label ?? (typeof title === 'string' ? title : undefined)}>
      <header className={css.head}>
        <h2>{title}</h2>
        {extra}
      </header>
      <div className={css.body}>{children}</div>
      {foot && <footer className={css.foot}>{foot}</footer>}
    </section>
  );
}
