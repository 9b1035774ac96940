import { fieldProblemWords } from '@twin-pledge/shared/copy/fieldProblems';
import type { FieldDef } from '@twin-pledge/shared/forms/pageDef';
import { useId } from 'react';
import { useDraftDesk } from '../draftContext';
import css from './FieldRow.module.css';
import { FieldInput } from './FieldInput';

interface FieldRowProps {
  field: FieldDef;
  path: string;
  label: string;
  value: unknown;
  showAll: boolean;
}

const wide = new Set(['longText', 'choices', 'region']);

/** A question with its field, its hint, and one sentence where the answer can't stay. */
export function FieldRow({ field, path, label, value, showAll }: FieldRowProps) {
  const { problems, set } = useDraftDesk();
  const id = useId();
  const problem = problems.find((one) => one.path === path && (showAll || one.code !== 'required'));
  const words = problem && fieldProblemWords(problem.code, problem.params, label);
  return (
    <div className={wide.has(field.kind) || (field.options?.length ?? 0) > 5 ? `${css.row} ${css.wide}` : css.row}>
      <label htmlFor={id} className={css.label}>
        {label}
        {!field.required && !label.includes('可不填') && <span className="quiet">（可不填）</span>}
      </label>
      <FieldInput id={id} field={field} path={path} label={label} value={value} set={(next) => set(path, next)} isWrong={problem !== undefined && !problem.gentle} />
      {words ? (
        <p role={problem.gentle ? 'status' : 'alert'} className={problem.gentle ? css.gentle : css.wrong}>
          {problem.gentle ? '▲' : '✕'} {words}
        </p>
      ) : (
        field.hint && <p className="quiet">{field.hint}</p>
      )}
    </div>
  );
}
