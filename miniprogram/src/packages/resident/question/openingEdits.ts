import type { Answers } from '@twin-pledge/shared/forms/answers';
import { newItemId, type ListPath } from '@twin-pledge/shared/forms/listPath';
import type { PageDef } from '@twin-pledge/shared/forms/pageDef';
import { presetChanges } from '@twin-pledge/shared/forms/presetChanges';
import { valueAt } from '@twin-pledge/shared/forms/valuesAt';
import { visibleFields } from '@twin-pledge/shared/forms/visibleFields';
import type { PlainDate } from '@twin-pledge/shared/kernel/plainDate';
import type { Edit } from '../../../drafts/edit';
import { withEdits } from '../../../drafts/edit';

interface Opening {
  itemId?: string;
  todayOn: PlainDate;
  deviceMark: string;
}

/** What stands on a page before anybody touched it: the first of a list that needs one, and what most people choose. */
export function openingEdits(page: PageDef, answers: Answers, { itemId, todayOn, deviceMark }: Opening): Edit[] {
  const firsts = visibleFields(page, answers, todayOn, itemId)
    .filter(
      (field) => field.kind === 'list' && (field.minimum ?? 0) > 0 && valueAt(answers, `${field.path}`) === undefined,
    )
    .map((field): Edit => {
      const id = newItemId(field.path as ListPath, [], deviceMark);
      return { path: `${field.path}.${id}`, value: { id } };
    });
  const begun = withEdits(answers, firsts);
  return [...firsts, ...presetChanges(page, begun, todayOn, itemId)];
}
