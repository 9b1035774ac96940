import type { ReactNode } from 'react';
import css from './PageHead.module.css';

interface PageHeadProps {
  title: string;
  note?: ReactNode;
  extra?: ReactNode;
}

/** The title of a page, with a quiet note beside it and what can be done on the right. */
export function PageHead({ title, note, extra }: PageHeadProps) {
  return (
    <div className={css.head}>
      <h1>{title}</h1>
      <span className={css.note}>{note}</span>
      {extra}
    </div>
  );
}
