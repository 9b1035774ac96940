import { fieldProblemWords } from '@twin-pledge/shared/copy/fieldProblems';
import type { FieldDef } from '@twin-pledge/shared/forms/pageDef';
import { useId } from 'react';
import { useAnswersDesk } from './answersContext';
import css from './FieldRow.module.css';
import { FieldInput, mostButtons } from './FieldInput';

interface FieldRowProps {
  field: FieldDef;
  path: string;
  label: string;
  value: unknown;
  showAll: boolean;
}

const wideKinds = new Set(['longText', 'choices', 'region']);
/** Choices whose words don't fit one column stand in a line of their own; long lists fold into a box anyway. */
const isWide = (field: FieldDef): boolean => {
  const options = field.options ?? [];
  const letters = options.map((option) => option.label).join('　　').length;
  return wideKinds.has(field.kind) || (options.length <= mostButtons && letters > 18);
};

/** A question with its field, its hint, and one sentence where the answer can't stay. */
export function FieldRow({ field, path, label, value, showAll }: FieldRowProps) {
  const { problems, set } = useAnswersDesk();
  const id = useId();
  const problem = problems.find((one) => one.path === path && (showAll || one.code !== 'required'));
  const words = problem && fieldProblemWords(problem.code, problem.params, label);
  return (
    <div className={isWide(field) ? `${css.row} ${css.wide}` : css.row}>
      <label htmlFor={id} className={css.label}>
        {label}
        {!field.required && !label.includes('可不填') && <span className="quiet">（可不填）</span>}
      </label>
      <FieldInput
        id={id}
        field={field}
        path={path}
        label={label}
        value={value}
        set={(next) => set(path, next)}
        isWrong={problem !== undefined && !problem.gentle}
      />
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
