import type { Answers } from '@twin-pledge/shared/forms/answers';
import { choosableMembers } from '@twin-pledge/shared/forms/checkMemberRef';
import { exampleFamily } from '@twin-pledge/shared/forms/exampleFamily';
import { newItemId, type ListPath } from '@twin-pledge/shared/forms/listPath';
import { normalise } from '@twin-pledge/shared/forms/normalise';
import type { FieldDef, PageDef } from '@twin-pledge/shared/forms/pageDef';
import { pageById } from '@twin-pledge/shared/forms/questions/allPages';
import { valueAt } from '@twin-pledge/shared/forms/valuesAt';
import { validateAll } from '@twin-pledge/shared/forms/validate';
import { fullPath, visibleAmong, visibleFields } from '@twin-pledge/shared/forms/visibleFields';
import { nextPage, type PageRef } from '@twin-pledge/shared/forms/walk';
import { withEdits, type Edit } from '../../../drafts/edit';
import { freshDraft } from '../../../drafts/localDraft';
import { isSystemList } from './isSystemList';
import { openingEdits } from './openingEdits';

const todayOn = '2026-11-20';
const equal = (one: unknown, other: unknown) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

interface Step {
  readonly edit: Edit;
  /** Taps on the page; typing and the system's own pickers are not counted. */
  readonly taps: number;
}

function tapsFor(field: FieldDef, before: unknown, after: unknown, answers: Answers, compact?: boolean): number {
  switch (field.kind) {
    case 'yesNo':
      return 1;
    case 'choices': {
      const [old, wanted] = [before ?? [], after ?? []] as string[][];
      return [...old!, ...wanted!].filter((one) => !(old!.includes(one) && wanted!.includes(one))).length;
    }
    case 'choice':
      return isSystemList(compact, field.options?.length ?? 0) ? 0 : 1;
    case 'memberRef':
      return isSystemList(compact, choosableMembers(field, normalise(answers), { todayOn }).length) ? 0 : 1;
    default:
      return 0;
  }
}

/** The next thing to do on a page so that it says what the family says; null when it does. */
function nextStep(page: PageDef, answers: Answers, family: Answers, itemId?: string): Step | null {
  for (const field of visibleFields(page, normalise(answers), todayOn, itemId)) {
    const path = fullPath(page, field, itemId);
    const [before, after] = [valueAt(answers, path), valueAt(family, path)];
    if (field.kind !== 'list') {
      if (!equal(before, after)) {
        return { edit: { path, value: after ?? null }, taps: tapsFor(field, before, after, answers) };
      }
      continue;
    }
    const items = (before ?? []) as { id: string }[];
    for (const item of items) {
      for (const inner of visibleAmong(field.itemFields ?? [], answers, { todayOn, item })) {
        const at = `${path}.${item.id}.${inner.path}`;
        const [old, wanted] = [valueAt(item, inner.path), valueAt(family, at)];
        if (!equal(old, wanted)) {
          return { edit: { path: at, value: wanted ?? null }, taps: tapsFor(inner, old, wanted, answers, true) };
        }
      }
    }
    if (items.length < (after as unknown[]).length) {
      const id = newItemId(path as ListPath, items);
      return { edit: { path: `${path}.${id}`, value: { id } }, taps: 1 };
    }
  }
  return null;
}

/** Fills in every page as the family would, beginning after “for whom” was chosen. */
function filledIn(family: Answers): { answers: Answers; taps: Map<string, number>; pages: Set<string> } {
  let answers = withEdits(freshDraft('self').answers, [{ path: 'purpose.forWhom', value: family.purpose?.forWhom }]);
  const taps = new Map<string, number>();
  const pages = new Set<string>();
  // The task list leads to the first page with something to answer.
  let ref: PageRef | null = { pageId: 'place.where' };
  while (ref) {
    const page = pageById(ref.pageId);
    pages.add(page.id);
    let step: Step | null;
    let onPage = 1; // “下一步”
    do {
      answers = withEdits(answers, openingEdits(page, answers, { itemId: ref.itemId, todayOn, deviceMark: '' }));
      step = nextStep(page, answers, family, ref.itemId);
      if (step) {
        answers = withEdits(answers, [step.edit]);
        onPage += step.taps;
      }
    } while (step);
    taps.set(page.id, (taps.get(page.id) ?? 0) + onPage);
    ref = nextPage(answers, ref, todayOn);
  }
  return { answers, taps, pages };
}

describe('filling in for a prepared family of four', () => {
  const { answers, taps, pages } = filledIn(exampleFamily);
  const total = [...taps.values()].reduce((sum, one) => sum + one, 0);

  it('ends with exactly their answers, and nothing wrong', () => {
    expect(answers).toEqual(exampleFamily);
    expect(validateAll(answers, { todayOn })).toEqual([]);
  });

  it(`takes ${total} taps on ${pages.size} different pages: at most 60 on at most 14`, () => {
    expect(total).toBeLessThanOrEqual(60);
    expect(pages.size).toBeLessThanOrEqual(14);
  });
});
