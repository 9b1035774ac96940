import css from './FieldRow.module.css';

/** A field that is told for orientation and can't be changed here. */
export function FixedField({ label, value }: { label: string; value: unknown }) {
  if (typeof value !== 'string') return null;
  return (
    <div className={css.row}>
      <span className={css.label}>{label}</span>
      <b>{value}</b>
    </div>
  );
}
