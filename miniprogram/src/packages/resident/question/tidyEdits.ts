import type { Answers } from '@twin-pledge/shared/forms/answers';
import { normalise } from '@twin-pledge/shared/forms/normalise';
import type { PageDef } from '@twin-pledge/shared/forms/pageDef';
import { valueAt } from '@twin-pledge/shared/forms/valuesAt';
import { fullPath, visibleFields } from '@twin-pledge/shared/forms/visibleFields';
import type { PlainDate } from '@twin-pledge/shared/kernel/plainDate';
import type { Edit } from '../../../drafts/edit';

/** The edits that bring a page's answers from as typed to as stored: yuan to fen, full-width digits to plain ones. */
export function tidyEdits(page: PageDef, answers: Answers, itemId: string | undefined, todayOn: PlainDate): Edit[] {
  const plain = normalise(answers);
  const paths = visibleFields(page, plain, todayOn, itemId).flatMap((field) => {
    const path = fullPath(page, field, itemId);
    if (field.kind !== 'list') return [path];
    const items = valueAt(plain, path);
    return (Array.isArray(items) ? (items as { id: string }[]) : []).flatMap((item) =>
      (field.itemFields ?? []).map((inner) => `${path}.${item.id}.${inner.path}`),
    );
  });
  return paths
    .map((path) => ({ path, value: valueAt(plain, path) ?? null }))
    .filter(({ path, value }) => JSON.stringify(valueAt(answers, path) ?? null) !== JSON.stringify(value));
}
