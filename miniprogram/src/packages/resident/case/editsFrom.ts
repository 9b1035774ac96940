import type { Answers } from '@twin-pledge/shared/forms/answers';
import { listPaths } from '@twin-pledge/shared/forms/listPath';
import { isRecord } from '@twin-pledge/shared/forms/valuesAt';
import type { Edit } from '../../../drafts/edit';

const whichAid = 'needs.aids';

/** The edits that fill a new draft with what was told before: everything but which aid is asked for. */
export function editsFrom(answers: Answers): Edit[] {
  const walk = (value: unknown, path: string): Edit[] => {
    if (value === undefined || path === whichAid) return [];
    if (listPaths.some((list) => list === path)) {
      return (value as { id: string }[]).map((item) => ({ path: `${path}.${item.id}`, value: item }));
    }
    if (!isRecord(value)) return [{ path, value }];
    return Object.entries(value).flatMap(([key, inner]) => walk(inner, path === '' ? key : `${path}.${key}`));
  };
  return walk(answers, '');
}
