import type * as z from 'zod/mini';
import { factsSchema } from '../assessment/factsSchema';
import {
  areaField,
  incomeFields,
  marginalGrantField,
  memberFields,
  obligorFields,
  ownerField,
  propertyFields,
  reliefFields,
  singlePersonField,
  spendingFields,
  tekunFields,
} from './factFields';

interface Form {
  type: string;
  shape?: Record<string, z.core.$ZodType>;
  element?: z.core.$ZodType;
  innerType?: z.core.$ZodType;
  valueType?: z.core.$ZodType;
}

/** Every figure of the facts, by its place: `members.disability.grade`. */
function figures(schema: z.core.$ZodType, at = ''): string[] {
  const { shape, element, innerType, valueType } = schema._zod.def as Form;
  const inner = element ?? innerType ?? valueType;
  if (inner) return figures(inner, at);
  if (!shape) return [at];
  return Object.entries(shape).flatMap(([key, one]) => figures(one, at ? `${at}.${key}` : key));
}

/** Given with the item or by the day itself: to find otherwise is to take the item away and add another. */
const given = ['onDate', 'id', 'name', 'from', 'on'];
const ofTheItem = ['incomes.kind', 'incomes.transferKind'];

const under = (root: string, fields: readonly { key: string }[]) => fields.map(({ key }) => `${root}.${key}`);
const enterable = [
  ...under('members', memberFields),
  ...under('incomes', [...incomeFields, ownerField([])]),
  ...under('spending', [...spendingFields, ownerField([])]),
  ...under('property', propertyFields),
  ...under('obligorHouseholds', obligorFields),
  ...under('tekun', tekunFields),
  ...under('relief', reliefFields),
  ...[areaField, singlePersonField([]), marginalGrantField].map(({ key }) => key),
];

describe('the facts of a household', () => {
  it('C03 can each be found: by itself, or together with what belongs to it', () => {
    const all = figures(factsSchema).filter((path) => !given.includes(path.split('.').at(-1) ?? ''));
    expect(all).toContain('members.disability.grade');
    expect(all).toContain('members.absence.sinceOn');
    const lost = all.filter((path) => !enterable.some((one) => path === one || path.startsWith(`${one}.`)));
    expect(lost).toEqual(ofTheItem);
  });
});
