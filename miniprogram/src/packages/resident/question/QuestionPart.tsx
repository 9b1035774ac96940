import { fieldProblemWords } from '@twin-pledge/shared/copy/fieldProblems';
import type { FieldProblem } from '@twin-pledge/shared/forms/fieldProblem';
import { filledIn } from '@twin-pledge/shared/forms/filledIn';
import { normalise } from '@twin-pledge/shared/forms/normalise';
import { pageById } from '@twin-pledge/shared/forms/questions/allPages';
import { isUrgent } from '@twin-pledge/shared/forms/urgentWay';
import { validatePage } from '@twin-pledge/shared/forms/validate';
import { visibleFields } from '@twin-pledge/shared/forms/visibleFields';
import { nextPage, previousPage, progressAt, visiblePages, type PageRef } from '@twin-pledge/shared/forms/walk';
import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { deviceMark } from '../../../drafts/deviceMark';
import type { DraftKeeper, SaveState } from '../../../drafts/draftKeeper';
import type { LocalDraft } from '../../../drafts/localDraft';
import { AskOffice } from '../../../frame/AskOffice';
import { AppPage } from '../../../frame/AppPage';
import { toPart, toTop } from '../../../platform/focus';
import { open, returnTo } from '../../../platform/navigation';
import { today } from '../../../session/settings';
import { ActionButton } from '../../../ui/ActionButton';
import { ErrorSummary } from '../../../ui/ErrorSummary';
import { Heading } from '../../../ui/Heading';
import { Notice } from '../../../ui/Notice';
import { Progress } from '../../../ui/Progress';
import { TextLink } from '../../../ui/TextLink';
import { Why } from '../../../ui/Why';
import { labelOfPath } from '../labelOfPath';
import { fieldId } from './fieldId';
import { Conflicts } from './Conflicts';
import { openingEdits } from './openingEdits';
import { QuestionField } from './QuestionField';
import { SavedLine } from './SavedLine';
import { tidyEdits } from './tidyEdits';

interface Props {
  keeper: DraftKeeper;
  local: LocalDraft;
  save: SaveState;
  /** Lead back to the check page instead of onwards: only this answer was to be changed. */
  thenCheck: boolean;
}

function placeOf(local: LocalDraft): PageRef {
  const pages = visiblePages(local.answers, today());
  const { position } = local;
  const known = position && pages.some((page) => page.pageId === position.pageId && page.itemId === position.itemId);
  return known ? position : (pages[0] ?? { pageId: 'purpose.who' });
}

/** The page where the person is; going on keeps the place, so that a reload or a closed program leads here again. */
export function QuestionPart({ keeper, local, save, thenCheck }: Props) {
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const ref = placeOf(local);
  const page = pageById(ref.pageId);
  const { answers, purposeKey } = local;
  const todayOn = today();
  const plain = normalise(answers);
  const fields = visibleFields(page, plain, todayOn, ref.itemId);
  const progress = progressAt(ref);
  const title = filledIn(page.title, page, answers, ref.itemId);

  const asked = fields.map((field) => field.path).join();
  useEffect(() => {
    const opening = { itemId: ref.itemId, todayOn, deviceMark: deviceMark() };
    keeper.edit(openingEdits(page, keeper.draft.answers, opening));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for each page, and when an answer opens a question
  }, [keeper, ref.pageId, ref.itemId, asked]);

  const goTo = (next: PageRef | null) => {
    setProblems([]);
    if (!next && isUrgent(keeper.draft.answers)) open('family', { draft: purposeKey });
    else if (!next) returnTo('tasks', { draft: purposeKey });
    else {
      keeper.moveTo(next);
      toTop();
    }
  };
  const goOn = () => {
    const found = validatePage(page, keeper.draft.answers, { todayOn, itemId: ref.itemId });
    const told = problems.filter((problem) => problem.gentle);
    // A question back is put once; whoever goes on all the same is believed.
    const standing = found.filter((one) => !one.gentle || !told.some((old) => old.path === one.path));
    if (standing.length > 0) {
      setProblems(found);
      toTop();
      toPart('error-summary');
      return;
    }
    keeper.edit(tidyEdits(page, keeper.draft.answers, ref.itemId, todayOn));
    void keeper.catchUp();
    if (thenCheck) returnTo('check', { draft: purposeKey });
    else goTo(nextPage(keeper.draft.answers, ref, todayOn));
  };
  const previous = previousPage(answers, ref, todayOn);
  const wordsFor = (problem: FieldProblem): string =>
    fieldProblemWords(problem.code, problem.params, labelOfPath(problem.path, answers));
  return (
    <AppPage
      title="申请救助"
      ownHelp
      onBack={() =>
        previous && !thenCheck ? goTo(previous) : returnTo(thenCheck ? 'check' : 'tasks', { draft: purposeKey })
      }
      foot={
        <>
          <ActionButton id="next" onPress={goOn}>
            {thenCheck ? '改好了' : '下一步'}
          </ActionButton>
          <SavedLine save={save} />
        </>
      }
    >
      <Progress
        index={progress.index}
        of={progress.of}
        words={
          isUrgent(plain) ? '急难求助：写两页就行' : `第 ${progress.index} 组，共 ${progress.of} 组：${progress.title}`
        }
      />
      {process.env.TARO_ENV !== 'h5' && previous && !thenCheck && (
        <View>
          <TextLink onPress={() => goTo(previous)}>‹ 上一步</TextLink>
        </View>
      )}
      <ErrorSummary
        problems={problems
          .filter((problem) => !problem.gentle)
          .map((problem) => ({
            key: problem.path + problem.code,
            text: wordsFor(problem),
            onPress: () => toPart(fieldId(problem.path)),
          }))}
      />
      {problems.some((problem) => problem.gentle) && (
        <Notice tone="warn" title="请再看一眼">
          {problems
            .filter((problem) => problem.gentle)
            .map((problem) => wordsFor(problem))
            .join('')}
          没有写错的，再点一次“下一步”。
        </Notice>
      )}
      <Conflicts keeper={keeper} local={local} />
      <Heading level={1} id={`page-${page.id.replace('.', '-')}`}>
        {title}
      </Heading>
      {page.why && <Why>{page.why}</Why>}
      {fields.map((field) => (
        <QuestionField
          key={`${ref.itemId ?? ''}${field.path}${field.kind}${field.label}`}
          keeper={keeper}
          page={page}
          field={field}
          answers={answers}
          itemId={ref.itemId}
          quietLabel={fields.length === 1}
          problems={problems}
        />
      ))}
      <AskOffice question="不会填？" regionCode={plain.residence?.regionCode} />
    </AppPage>
  );
}
