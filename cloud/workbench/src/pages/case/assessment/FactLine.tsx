import css from './FactTable.module.css';
import type { FactRow } from '@twin-pledge/shared/copy/factSections';
import type { AssessmentOfCase } from './useAssessment';

type Found = AssessmentOfCase['found'][number];

const from = { declared: '填报', survey: '入户调查', verification: '信息核对', finding: '经办认定' } as const;

interface FactLineProps {
  row: FactRow<Found>;
  /** Whether where it comes from is told at this line; of an item that was found as a whole, once. */
  told: boolean;
  edit: (() => void) | undefined;
}

/** One fact: declared, found beside it with where it comes from, who put it down and why. */
export function FactLine({ row, told, edit }: FactLineProps) {
  const { label, declared, now, differs, added, found } = row;
  return (
    <tr className={differs ? css.differs : undefined}>
      <td>{label}</td>
      <td className="numbers">{declared}</td>
      <td className="numbers">
        {differs && (
          <b>
            <span aria-hidden="true">≠ </span>
            {now}
          </b>
        )}
        {added && <b>＋ {now}</b>}
        {!differs && !added && found && `✓ ${now}`}
        {!differs && !added && !found && <span className="quiet">同填报</span>}
        {found && told && (
          <small className={css.source}>
            {from[found.source.from]}，{found.source.on}，{found.byName}
            {found.note && `：${found.note}`}
          </small>
        )}
      </td>
      <td>
        {edit && (
          <button type="button" className="plain" onClick={edit} aria-label={`记下查到的${label}`}>
            查到
          </button>
        )}
      </td>
    </tr>
  );
}
