import type { Facts } from '@twin-pledge/shared/assessment/facts';
import { readFact } from '@twin-pledge/shared/copy/factEditor';
import { memberFields, obligorFields, ownerField, spendingFields } from '@twin-pledge/shared/copy/factFields';
import type { FactField } from '@twin-pledge/shared/copy/factFields';
import { freeId } from './freeId';

/** What can turn out to be there though nobody told of it, besides incomes. */
export const newItemKinds = ['spending', 'members', 'obligorHouseholds'] as const;
export type NewItemKind = (typeof newItemKinds)[number];

interface NewItemForm {
  title: string;
  /** Somebody, who has a name. */
  named: boolean;
  fields: readonly FactField[];
}

const pick = (fields: readonly FactField[], ...keys: readonly string[]) =>
  keys.flatMap((key) => fields.filter((field) => field.key === key));

/** What has to be known of a new item before it counts; the rest is found at its lines. */
export function newItemForm(kind: NewItemKind, facts: Facts): NewItemForm {
  const { members } = facts;
  if (kind === 'spending') {
    const fields = [ownerField(members), ...pick(spendingFields, 'kind', 'amountFen', 'months')];
    return { title: '查到一笔没报的花费', named: false, fields };
  }
  if (kind === 'members') {
    const fields = pick(memberFields, 'relation', 'birthOn', 'livesTogether', 'occupation');
    return { title: '查到一个没报的家里人', named: true, fields };
  }
  const fields = pick(obligorFields, 'relation', 'householdSize', 'parentsSupported', 'incomeMonthlyFen');
  return { title: '查到一位没报的赡养、抚养义务人', named: true, fields };
}

/** What was typed as the fact that adds the item, under an id that none of its kind has. */
export function newItem(kind: NewItemKind, typed: Readonly<Record<string, string | number | boolean>>, facts: Facts) {
  const { fields } = newItemForm(kind, facts);
  const figures = fields.map(({ key, editor }) => {
    const read = readFact(typed[key], editor);
    return [key, read.ok ? read.value : undefined];
  });
  const name = typed['name'] === undefined ? {} : { name: typed['name'] };
  return { path: `${kind}.${freeId(facts[kind])}`, value: { ...name, ...Object.fromEntries(figures) } as unknown };
}
