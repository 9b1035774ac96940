import { aidsToShowTicked } from '@twin-pledge/shared/forms/aidsForEvents';
import type { Answers } from '@twin-pledge/shared/forms/answers';
import type { PageDef } from '@twin-pledge/shared/forms/pageDef';
import type { Edit } from '../../../drafts/edit';

/** What stands answered when a page opens for the first time: the aids that fit what happened. */
export function prefill(page: PageDef, answers: Answers): Edit[] {
  if (page.id !== 'needs.aids' || answers.needs?.aids) return [];
  const aids = aidsToShowTicked(answers);
  return aids.length > 0 ? [{ path: 'needs.aids', value: aids }] : [];
}
