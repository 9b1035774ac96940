import { fieldProblemWords } from '@twin-pledge/shared/copy/fieldProblems';
import type { Answers } from '@twin-pledge/shared/forms/answers';
import type { FieldProblem } from '@twin-pledge/shared/forms/fieldProblem';
import { filledIn } from '@twin-pledge/shared/forms/filledIn';
import type { FieldDef, PageDef } from '@twin-pledge/shared/forms/pageDef';
import { valueAt } from '@twin-pledge/shared/forms/valuesAt';
import { fullPath } from '@twin-pledge/shared/forms/visibleFields';
import type { DraftKeeper } from '../../../drafts/draftKeeper';
import { Field } from '../../../ui/Field';
import { fieldId } from './fieldId';
import { FieldControl } from './FieldControl';
import { ListControl } from './ListControl';

interface Props {
  keeper: DraftKeeper;
  page: PageDef;
  field: FieldDef;
  answers: Answers;
  itemId?: string;
  quietLabel: boolean;
  problems: readonly FieldProblem[];
}

/** One question of a page, with what is wrong with its answer. */
export function QuestionField({ keeper, page, field, answers, itemId, quietLabel, problems }: Props) {
  const path = fullPath(page, field, itemId);
  const id = fieldId(path);
  const label = filledIn(field.label, page, answers, itemId);
  const problem = problems.find((one) => one.path === path && !one.gentle);
  return (
    <Field
      id={id}
      label={label}
      quietLabel={quietLabel}
      hint={field.hint}
      problem={problem && fieldProblemWords(problem.code, problem.params, label)}
    >
      {field.kind === 'list' ? (
        <ListControl keeper={keeper} field={field} path={path} answers={answers} problems={problems} />
      ) : (
        <FieldControl
          id={id}
          label={label}
          field={field}
          value={valueAt(answers, path)}
          answers={answers}
          itemId={itemId}
          wrong={problem !== undefined}
          onChange={(value) => keeper.edit([{ path, value }])}
          onLeave={() => void keeper.catchUp()}
        />
      )}
    </Field>
  );
}
