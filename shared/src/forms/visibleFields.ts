import type { PlainDate } from '../kernel/plainDate';
import type { Answers } from './answers';
import { holds } from './condition';
import { applicantId } from './listPath';
import type { FieldDef, PageDef } from './pageDef';
import { valueAt } from './valuesAt';

/** The item a repeated page is about; before anything is told of the applicant, an item with nothing but its id. */
export function itemOf(page: PageDef, answers: Answers, itemId?: string): unknown {
  if (!page.repeatOver || itemId === undefined) return undefined;
  const item = valueAt(answers, `${page.repeatOver}.${itemId}`);
  return item === undefined && itemId === applicantId ? { id: applicantId } : item;
}

/** Those of the fields that are asked now; `item` is what `item.…` in their conditions means. */
export const visibleAmong = (
  fields: readonly FieldDef[],
  answers: Answers,
  scope: { todayOn: PlainDate; item?: unknown },
): FieldDef[] => fields.filter((field) => !field.when || holds(field.when, answers, scope));

/** The fields that a page asks now. Pass normalised answers, or ages from identity numbers are not known yet. */
export function visibleFields(page: PageDef, answers: Answers, todayOn: PlainDate, itemId?: string): FieldDef[] {
  return visibleAmong(page.fields, answers, { todayOn, item: itemOf(page, answers, itemId) });
}

/** The whole path of a field in the answers, as changes and problems name it: `members.m2.identity.number`. */
export const fullPath = (page: PageDef, field: FieldDef, itemId?: string): string =>
  page.repeatOver && itemId !== undefined ? `${page.repeatOver}.${itemId}.${field.path}` : field.path;
