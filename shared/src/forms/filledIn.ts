import type { Answers } from './answers';
import { itemOf } from './visibleFields';
import { valueAt } from './valuesAt';
import type { FieldDef, Option, PageDef } from './pageDef';
import { allPages } from './questions/allPages';

function listField(page: PageDef): FieldDef | undefined {
  for (const candidate of allPages) {
    const field = candidate.fields.filter((one) => one.kind === 'list' && one.path === page.repeatOver)[0];
    if (field) return field;
  }
  return undefined;
}

const optionLabel = (options: readonly Option[] | undefined, value: unknown): string | undefined =>
  (options ?? []).filter((option) => option.value === value)[0]?.label;

/** A page's title or a field's label with the names filled in; before a name is told, 申请人 or 这个人. */
export function filledIn(text: string, page: PageDef, answers: Answers, itemId?: string): string {
  const item = itemOf(page, answers, itemId);
  const memberId = valueAt(item, 'memberId');
  const memberName = typeof memberId === 'string' ? valueAt(answers, `members.${memberId}.name`) : undefined;
  const named = valueAt(item, 'name') ?? memberName;
  const name = typeof named === 'string' && named !== '' ? named : itemId === 'm1' ? '申请人' : '这个人';
  const kindField = listField(page)?.itemFields?.filter((field) => field.path === 'kind')[0];
  const kind = optionLabel(kindField?.options, valueAt(item, 'kind')) ?? '收入';
  return text.split('{name}').join(name).split('{kind}').join(kind);
}
