import { worksheetText } from '@twin-pledge/shared/copy/worksheet';
import type { WorksheetLine } from '@twin-pledge/shared/assessment/worksheet';
import type { AssessmentOfCase } from './useAssessment';
import css from './WorksheetPane.module.css';

type Line = AssessmentOfCase['worksheet']['incomeLines'][number];

const ours = (clause: string): string => (clause === 'OWN' ? '本系统暂定' : clause);

/** Lines of the worksheet as everybody reads them: what, how it was reckoned, how much, by which clause, from where. */
export function WorksheetLines({ title, lines }: { title: string; lines: readonly Line[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <div className={css.lines}>
        {lines.map((line, index) => {
          const { label, arithmetic, amount, result, basis, sources } = worksheetText(line as WorksheetLine, ours);
          return (
            <div key={index} className={css.line}>
              <div className={css.top}>
                <span>{label}</span>
                <b className={`numbers ${line.holds === null ? '' : line.holds ? css.holds : css.fails}`}>
                  {line.holds === null ? amount : `${line.holds ? '✓' : '✕'} ${result}`}
                </b>
              </div>
              {arithmetic !== '' && arithmetic !== amount && (
                <div className={`numbers ${css.arithmetic}`}>{arithmetic}</div>
              )}
              {(basis.length > 0 || sources.length > 0) && (
                <div className={css.basis}>
                  {basis.join('；')}
                  {basis.length > 0 && sources.length > 0 && ' · '}
                  {sources.join('；')}
                </div>
              )}
            </div>
          );
        })}
      </div>
    </section>
  );
}
