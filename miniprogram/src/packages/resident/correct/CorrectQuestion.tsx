import { fieldProblemWords } from '@twin-pledge/shared/copy/fieldProblems';
import type { FieldProblem } from '@twin-pledge/shared/forms/fieldProblem';
import { filledIn } from '@twin-pledge/shared/forms/filledIn';
import { normalise } from '@twin-pledge/shared/forms/normalise';
import { pageById } from '@twin-pledge/shared/forms/questions/allPages';
import { validatePage } from '@twin-pledge/shared/forms/validate';
import { visibleFields } from '@twin-pledge/shared/forms/visibleFields';
import type { PageRef } from '@twin-pledge/shared/forms/walk';
import { useState } from 'react';
import type { DraftKeeper } from '../../../drafts/draftKeeper';
import { AppPage } from '../../../frame/AppPage';
import { toPart, toTop } from '../../../platform/focus';
import { today } from '../../../session/settings';
import { useStore } from '../../../state/useStore';
import { ActionButton } from '../../../ui/ActionButton';
import { ErrorSummary } from '../../../ui/ErrorSummary';
import { Heading } from '../../../ui/Heading';
import { labelOfPath } from '../labelOfPath';
import { fieldId } from '../question/fieldId';
import { QuestionField } from '../question/QuestionField';
import { tidyEdits } from '../question/tidyEdits';

interface Props {
  keeper: DraftKeeper;
  at: PageRef;
  onDone: () => void;
  /** Leaves the page with its answers as they were. */
  onLeave: () => void;
}

/** One page of questions of an application that was sent, to be changed. */
export function CorrectQuestion({ keeper, at: { pageId, itemId }, onDone, onLeave }: Props) {
  const { answers } = useStore(keeper.state).draft;
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const page = pageById(pageId);
  const todayOn = today();
  const done = () => {
    const found = validatePage(page, answers, { todayOn, itemId }).filter((one) => !one.gentle);
    setProblems(found);
    toTop();
    if (found.length > 0) {
      toPart('error-summary');
      return;
    }
    keeper.edit(tidyEdits(page, answers, itemId, todayOn));
    onDone();
  };
  const fields = visibleFields(page, normalise(answers), todayOn, itemId);
  return (
    <AppPage
      title="更正"
      onBack={onLeave}
      foot={
        <>
          <ActionButton onPress={done}>改好了</ActionButton>
          <ActionButton kind="ghost" onPress={onLeave}>
            不改了
          </ActionButton>
        </>
      }
    >
      <ErrorSummary
        problems={problems.map((problem) => ({
          key: problem.path + problem.code,
          text: fieldProblemWords(problem.code, problem.params, labelOfPath(problem.path, answers)),
          onPress: () => toPart(fieldId(problem.path)),
        }))}
      />
      <Heading level={1}>{filledIn(page.title, page, answers, itemId)}</Heading>
      {fields.map((field) => (
        <QuestionField
          key={field.path + field.label}
          {...{ keeper, page, field, answers, problems, itemId }}
          quietLabel={fields.length === 1}
        />
      ))}
    </AppPage>
  );
}
