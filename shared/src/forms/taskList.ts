import type { Answers } from './answers';
import type { CheckContext } from './checkField';
import { groupIds, type GroupId } from './pageDef';
import { pageById } from './questions/allPages';
import { groupTitles } from './questions/groups';
import { isMissing } from './checkField';
import { normalise } from './normalise';
import { validateAll } from './validate';
import { valueAt } from './valuesAt';
import { itemOf, visibleFields } from './visibleFields';
import { visiblePages, type PageRef } from './walk';

export type TaskState = 'notStarted' | 'inProgress' | 'done' | 'needsAttention';

export interface Task {
  readonly group: GroupId;
  readonly title: string;
  readonly state: TaskState;
  /** Nothing in the group must be answered to send. */
  readonly optional: boolean;
  /** Where to go on: the first page with something missing or wrong, else the first of the group. */
  readonly goTo: PageRef | null;
}

function isStarted(answers: Answers, ref: PageRef, context: CheckContext): boolean {
  const page = pageById(ref.pageId);
  const item = itemOf(page, answers, ref.itemId);
  return visibleFields(page, answers, context.todayOn, ref.itemId).some(
    (field) => !isMissing(page.repeatOver ? valueAt(item, field.path) : valueAt(answers, field.path)),
  );
}

/** The groups with how far each is: what is missing keeps a group in progress, what is wrong asks for attention. */
export function taskList(answers: Answers, context: CheckContext): Task[] {
  const plain = normalise(answers);
  const pages = visiblePages(plain, context.todayOn);
  const problems = validateAll(plain, context).filter((found) => !found.gentle);
  return groupIds.map((group) => {
    const own = pages.filter((ref) => pageById(ref.pageId).group === group);
    const found = problems.filter((one) => pageById(one.pageId).group === group);
    const started = own.some((ref) => isStarted(plain, ref, context));
    const optional = own.every((ref) =>
      visibleFields(pageById(ref.pageId), plain, context.todayOn, ref.itemId).every((field) => !field.required),
    );
    const wrong = found.some((one) => one.code !== 'required');
    const state: TaskState = wrong
      ? 'needsAttention'
      : !started
        ? 'notStarted'
        : found.length > 0
          ? 'inProgress'
          : 'done';
    const open = own.filter((ref) => found.some((one) => one.pageId === ref.pageId && one.itemId === ref.itemId))[0];
    return { group, title: groupTitles[group], state, optional, goTo: open ?? own[0] ?? null };
  });
}
