import type { Answers } from '@twin-pledge/shared/forms/answers';
import { filledIn } from '@twin-pledge/shared/forms/filledIn';
import { pageById } from '@twin-pledge/shared/forms/questions/allPages';
import { groupTitles } from '@twin-pledge/shared/forms/questions/groups';
import { fullPath } from '@twin-pledge/shared/forms/visibleFields';

interface Placed {
  pageId: string;
  itemId?: string | null | undefined;
  path: string;
}

/** Where a problem stands, as the sheet names it: the group and the question. */
export function problemPlace(problem: Placed, answers: Answers): { group: string; label: string } {
  const page = pageById(problem.pageId);
  const itemId = problem.itemId ?? undefined;
  const own = page.fields.find((field) => fullPath(page, field, itemId) === problem.path);
  const inList = page.fields
    .filter((field) => field.kind === 'list' && problem.path.startsWith(`${field.path}.`))
    .flatMap((field) => field.itemFields ?? [])
    .find((field) => problem.path.endsWith(`.${field.path}`));
  const label = filledIn(own?.label ?? inList?.label ?? page.title, page, answers, itemId);
  const about = page.repeatOver ? filledIn('{name}：', page, answers, itemId) : '';
  return { group: groupTitles[page.group], label: `${about}${label}` };
}
