import type { Answers } from '@twin-pledge/shared/forms/answers';
import { pageById } from '@twin-pledge/shared/forms/questions/allPages';
import { fullPath, visibleFields } from '@twin-pledge/shared/forms/visibleFields';
import { visiblePages } from '@twin-pledge/shared/forms/walk';
import type { PageRef } from '@twin-pledge/shared/forms/walk';

/** The pages of questions that are asked in this case and hold something that may be answered here. */
export function shownPages(answers: Answers, todayOn: string, fixed: (path: string) => boolean): readonly PageRef[] {
  return visiblePages(answers, todayOn).filter(({ pageId, itemId }) => {
    const page = pageById(pageId);
    return visibleFields(page, answers, todayOn, itemId).some((field) => !fixed(fullPath(page, field, itemId)));
  });
}
