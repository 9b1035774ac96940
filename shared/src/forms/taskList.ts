import type { Answers } from './answers';
import type { CheckContext } from './checkField';
import { groupIds, type GroupId } from './pageDef';
import { pageById } from './questions/allPages';
import { groupTitles } from './questions/groups';
import { isMissing } from './checkField';
import { normalise } from './normalise';
import type { FieldDef } from './pageDef';
import { validateAll } from './validate';
import { isRecord, valueAt } from './valuesAt';
import { itemOf, visibleAmong, visibleFields } from './visibleFields';
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

/** What every draft holds before its first page is opened: for whom it was begun. */
const chosenBefore = 'purpose.forWhom';

/** A list counts once something was told of one of its items: an item with nothing but its id was opened, not answered. */
function isAnswered(field: FieldDef, value: unknown, answers: Answers, { todayOn }: CheckContext): boolean {
  if (field.kind !== 'list') return !isMissing(value);
  return (Array.isArray(value) ? (value as unknown[]) : []).filter(isRecord).some((item) => {
    const asked = visibleAmong(field.itemFields ?? [], answers, { todayOn, item });
    return asked.some((one) => !isMissing(valueAt(item, one.path)));
  });
}

function answeredPaths(answers: Answers, ref: PageRef, context: CheckContext): string[] {
  const page = pageById(ref.pageId);
  const place = page.repeatOver ? itemOf(page, answers, ref.itemId) : answers;
  return visibleFields(page, answers, context.todayOn, ref.itemId)
    .filter((field) => isAnswered(field, valueAt(place, field.path), answers, context))
    .map((field) => field.path);
}

function stateOf(answered: readonly string[], missing: number, wrong: boolean): TaskState {
  if (wrong) return 'needsAttention';
  if (missing === 0) return answered.length > 0 ? 'done' : 'notStarted';
  return answered.some((path) => path !== chosenBefore) ? 'inProgress' : 'notStarted';
}

/** The groups with how far each is: what is missing keeps a group in progress, what is wrong asks for attention. */
export function taskList(answers: Answers, context: CheckContext): Task[] {
  const plain = normalise(answers);
  const pages = visiblePages(plain, context.todayOn);
  const problems = validateAll(plain, context).filter((found) => !found.gentle);
  return groupIds.map((group) => {
    const own = pages.filter((ref) => pageById(ref.pageId).group === group);
    const found = problems.filter((one) => pageById(one.pageId).group === group);
    const answered = own.reduce<string[]>((all, ref) => all.concat(answeredPaths(plain, ref, context)), []);
    const optional = own.every((ref) =>
      visibleFields(pageById(ref.pageId), plain, context.todayOn, ref.itemId).every((field) => !field.required),
    );
    const wrong = found.some((one) => one.code !== 'required');
    const state = stateOf(answered, found.length, wrong);
    const open = own.filter((ref) => found.some((one) => one.pageId === ref.pageId && one.itemId === ref.itemId))[0];
    return { group, title: groupTitles[group], state, optional, goTo: open ?? own[0] ?? null };
  });
}
