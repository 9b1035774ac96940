import { correctCase } from '@twin-pledge/shared/contracts/cases/correctCase';
import { fieldProblemWords } from '@twin-pledge/shared/copy/fieldProblems';
import type { Answers } from '@twin-pledge/shared/forms/answers';
import type { FieldProblem } from '@twin-pledge/shared/forms/fieldProblem';
import { filledIn } from '@twin-pledge/shared/forms/filledIn';
import { normalise } from '@twin-pledge/shared/forms/normalise';
import { pageById } from '@twin-pledge/shared/forms/questions/allPages';
import { summaryLines } from '@twin-pledge/shared/forms/summaryLines';
import { validatePage } from '@twin-pledge/shared/forms/validate';
import { visibleFields } from '@twin-pledge/shared/forms/visibleFields';
import type { PageRef } from '@twin-pledge/shared/forms/walk';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useCommand } from '../../../frame/useCommand';
import { toPart, toTop } from '../../../platform/focus';
import { returnTo } from '../../../platform/navigation';
import { authedCall } from '../../../session/authedCall';
import { today } from '../../../session/settings';
import { useRegionNames } from '../../../state/useRegionNames';
import { useStore } from '../../../state/useStore';
import { ActionButton } from '../../../ui/ActionButton';
import { ErrorSummary } from '../../../ui/ErrorSummary';
import { Heading } from '../../../ui/Heading';
import { Notice } from '../../../ui/Notice';
import { Why } from '../../../ui/Why';
import { AnswerGroup } from '../check/AnswerGroup';
import { labelOfPath } from '../labelOfPath';
import { fieldId } from '../question/fieldId';
import { QuestionField } from '../question/QuestionField';
import { tidyEdits } from '../question/tidyEdits';
import { correctionKeeper } from './correctionKeeper';

interface Props {
  caseId: string;
  version: number;
  answers: Answers;
}

/** The answers as they were sent, each to be changed; the changes are handed in together. */
export function CorrectPart({ caseId, version, answers: sent }: Props) {
  const [keeper] = useState(() => correctionKeeper(sent));
  const { draft } = useStore(keeper.state);
  const [editing, setEditing] = useState<PageRef | null>(null);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const { answers, pending } = draft;
  const regionName = useRegionNames([answers.residence?.regionCode, answers.registration?.regionCode]);
  const command = useCommand(async (key) => {
    const changes = pending.map(({ path, value }) => ({ path, value }));
    await authedCall(correctCase, { params: { id: caseId }, body: { version, changes } }, { key });
    returnTo('case', { id: caseId });
  });
  if (editing) {
    const page = pageById(editing.pageId);
    const done = () => {
      const found = validatePage(page, answers, { todayOn: today(), itemId: editing.itemId }).filter(
        (one) => !one.gentle,
      );
      setProblems(found);
      toTop();
      if (found.length > 0) return;
      keeper.edit(tidyEdits(page, answers, editing.itemId, today()));
      setEditing(null);
    };
    const fields = visibleFields(page, normalise(answers), today(), editing.itemId);
    return (
      <View className="stack">
        <ErrorSummary
          problems={problems.map((problem) => ({
            key: problem.path + problem.code,
            text: fieldProblemWords(problem.code, problem.params, labelOfPath(problem.path, answers)),
            onPress: () => toPart(fieldId(problem.path)),
          }))}
        />
        <Heading level={1}>{filledIn(page.title, page, answers, editing.itemId)}</Heading>
        {fields.map((field) => (
          <QuestionField
            key={field.path + field.label}
            {...{ keeper, page, field, answers, problems }}
            itemId={editing.itemId}
            quietLabel={fields.length === 1}
          />
        ))}
        <ActionButton onPress={done}>改好了</ActionButton>
      </View>
    );
  }
  return (
    <View className="stack">
      <Heading level={1}>更正填过的内容</Heading>
      <Why>改完一起交。原来填的会留着记录，经办人能看到改了什么。</Why>
      {summaryLines(answers, { todayOn: today(), mask: true, regionName })
        .filter((group) => group.lines.length > 0)
        .map((group) => (
          <AnswerGroup
            key={group.group}
            group={group}
            onChange={(pageId, itemId) => {
              setEditing({ pageId, itemId });
              toTop();
            }}
          />
        ))}
      {command.problem && <Notice tone="wrong">{command.problem}</Notice>}
      <ActionButton id="hand-in" busy={command.busy} disabled={pending.length === 0} onPress={() => void command.run()}>
        {pending.length === 0 ? '还没有改' : `交上更正（改了 ${pending.length} 处）`}
      </ActionButton>
    </View>
  );
}
