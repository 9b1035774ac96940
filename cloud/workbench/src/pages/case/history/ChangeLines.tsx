import css from './ChangeLines.module.css';

interface ChangeLinesProps {
  changes: readonly { path: string; about: string | null; label: string; before: string; after: string }[];
}

/** What was changed, a line each: the question, what stood there, what stands there now. */
export function ChangeLines({ changes }: ChangeLinesProps) {
  return (
    <ul className={css.changes}>
      {changes.map(({ path, about, label, before, after }) => (
        <li key={path}>
          <span className="quiet">
            {about !== null && `${about} · `}
            {label}
          </span>
          <p>
            <del>{before === '' ? '没有填' : before}</del> → <ins>{after === '' ? '去掉了' : after}</ins>
          </p>
        </li>
      ))}
    </ul>
  );
}
