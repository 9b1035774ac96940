import { Fragment } from 'react';
import { todayHere } from '../../../parts/dates';
import { useCaseDesk } from '../caseDeskContext';
import { answersOf } from '../deskCase';
import { Corrections } from '../history/Corrections';
import { DutyLines } from './DutyLines';
import { MaskedNumber } from './MaskedNumber';
import { overview } from './overview';
import css from './OverviewView.module.css';
import { signatureLines } from './signatureLines';

/** The application at a glance, with amber where something does not fit or is not shown. */
export function OverviewView() {
  const { view } = useCaseDesk();
  const rows = overview(answersOf(view), view, todayHere());
  return (
    <>
      <Corrections />
      <dl className={css.list}>
        {rows.map((row) => (
          <Fragment key={row.label}>
            <dt>{row.label}</dt>
            <dd>
              {row.told.map((line, index) => (
                <span key={index} className={css.told}>
                  {line}
                  {(index < row.told.length - 1 || row.number) && '；'}
                </span>
              ))}
              {row.number && <MaskedNumber path={row.number.path} masked={row.number.masked} />}
              {row.notes.map((note) => (
                <span key={note} className={css.note}>
                  ▲ {note}
                </span>
              ))}
            </dd>
          </Fragment>
        ))}
        {signatureLines(view.signatures).map((line) => (
          <Fragment key={line.label}>
            <dt>{line.label}</dt>
            <dd>
              {line.given.length > 0 && <span className={css.told}>{line.given.join('　')}</span>}
              {line.missing.map((name) => (
                <span key={name} className={css.note}>
                  ▲ {name} 还没签
                </span>
              ))}
              {line.given.length + line.missing.length === 0 && '不需要'}
            </dd>
          </Fragment>
        ))}
      </dl>
      <DutyLines />
    </>
  );
}
