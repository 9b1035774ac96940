import type { PlainDate } from '../kernel/plainDate';
import type { Answers } from './answers';
import { holds } from './condition';
import { applicantId, type ListPath } from './listPath';
import { normalise } from './normalise';
import { groupIds, type GroupId, type PageDef } from './pageDef';
import { allPages, pageById } from './questions/allPages';
import { groupTitles } from './questions/groups';
import { valueAt } from './valuesAt';

/** One page of the way through the questions; `itemId` where the page repeats. */
export interface PageRef {
  readonly pageId: string;
  readonly itemId?: string;
}

const samePage = (a: PageRef, b: PageRef): boolean => a.pageId === b.pageId && a.itemId === b.itemId;

/** The ids of a list's items in order; the applicant always stands first among the members, also before being told of. */
export function itemIds(answers: Answers, list: ListPath): string[] {
  const items = valueAt(answers, list);
  const ids = Array.isArray(items) ? items.map((item: { id: string }) => item.id) : [];
  return list === 'members' ? [applicantId, ...ids.filter((id) => id !== applicantId)] : ids;
}

function isVisible(page: PageDef, answers: Answers, todayOn: PlainDate, itemId?: string): boolean {
  if (!page.when) return true;
  const item = page.repeatOver && itemId !== undefined ? valueAt(answers, `${page.repeatOver}.${itemId}`) : undefined;
  return holds(page.when, answers, { item, todayOn });
}

/** Pages that follow each other and repeat over the same list are walked item by item. */
function runs(): PageDef[][] {
  const result: PageDef[][] = [];
  for (const page of allPages) {
    const last = result[result.length - 1];
    if (page.repeatOver && last?.[0]?.repeatOver === page.repeatOver) last.push(page);
    else result.push([page]);
  }
  return result;
}
const pageRuns = runs();

function everyPage(answers: Answers): PageRef[] {
  return pageRuns.reduce<PageRef[]>((all, run) => {
    const list = run[0]?.repeatOver;
    if (!list) return all.concat(run.map((page) => ({ pageId: page.id })));
    return itemIds(answers, list).reduce<PageRef[]>(
      (refs, itemId) => refs.concat(run.map((page) => ({ pageId: page.id, itemId }))),
      all,
    );
  }, []);
}

/** The pages that these answers lead through, in order. */
export function visiblePages(answers: Answers, todayOn: PlainDate): PageRef[] {
  const plain = normalise(answers);
  return everyPage(plain).filter((ref) => isVisible(pageById(ref.pageId), plain, todayOn, ref.itemId));
}

const pageOrder = (ref: PageRef): number => allPages.findIndex((page) => page.id === ref.pageId);

/** The page after this one; null after the last. From a page that is no longer asked, the first one behind its place. */
export function nextPage(answers: Answers, ref: PageRef, todayOn: PlainDate): PageRef | null {
  const pages = visiblePages(answers, todayOn);
  const at = pages.findIndex((candidate) => samePage(candidate, ref));
  if (at !== -1) return pages[at + 1] ?? null;
  return pages.filter((candidate) => pageOrder(candidate) > pageOrder(ref))[0] ?? null;
}

/** The page before this one; null before the first. From a page that is no longer asked, the last one before its place. */
export function previousPage(answers: Answers, ref: PageRef, todayOn: PlainDate): PageRef | null {
  const pages = visiblePages(answers, todayOn);
  const at = pages.findIndex((candidate) => samePage(candidate, ref));
  if (at !== -1) return pages[at - 1] ?? null;
  const before = pages.filter((candidate) => pageOrder(candidate) < pageOrder(ref));
  return before[before.length - 1] ?? null;
}

export interface Progress {
  readonly group: GroupId;
  readonly title: string;
  /** 1 for the first group. */
  readonly index: number;
  readonly of: number;
}

/** Where a page stands: 第 2 组，共 9 组. */
export function progressAt(ref: PageRef): Progress {
  const { group } = pageById(ref.pageId);
  return { group, title: groupTitles[group], index: groupIds.indexOf(group) + 1, of: groupIds.length };
}
