import { instantWords } from '../../../parts/dates';
import { useCaseDesk } from '../caseDeskContext';
import { ChangeLines } from './ChangeLines';
import css from './HistoryView.module.css';

/** What was corrected after sending, the latest first: who, when, on whose word, the old beside the new. */
export function Corrections() {
  const { view } = useCaseDesk();
  if (view.corrections.length === 0) return null;
  return (
    <section aria-label="更正过的">
      <h2>更正过 {view.corrections.length} 次</h2>
      {view.corrections.map((one) => (
        <div key={one.at} className={css.request}>
          <p className="quiet">
            {instantWords(one.at)} · {one.byName ?? '申请人'}
            {one.byStaff && ' 在窗口代录'}
            {one.note && ` · ${one.note}`}
          </p>
          <ChangeLines changes={one.changes} />
        </div>
      ))}
    </section>
  );
}
