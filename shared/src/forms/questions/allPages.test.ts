import { paramCatalogue } from '../../policy/paramCatalogue';
import type { Condition } from '../condition';
import { groupIds, type FieldDef } from '../pageDef';
import { lists } from '../listPath';
import { allPages, pageById } from './allPages';
import { groupTitles } from './groups';

const conditions = (condition: Condition | undefined): { path: string }[] => {
  if (!condition) return [];
  if ('all' in condition) return condition.all.flatMap(conditions);
  if ('any' in condition) return condition.any.flatMap(conditions);
  return 'not' in condition ? conditions(condition.not) : [condition];
};

const fieldsOf = (fields: readonly FieldDef[]): FieldDef[] =>
  fields.flatMap((field) => [field, ...fieldsOf(field.itemFields ?? [])]);

const knownPaths = new Set(
  allPages.flatMap((page) => {
    const at = page.repeatOver ? `${page.repeatOver}[].` : '';
    return page.fields.flatMap((field) => [
      at + field.path,
      ...(field.itemFields ?? []).map((inner) => `${field.path}[].${inner.path}`),
    ]);
  }),
);

describe('the questions', () => {
  it('have unique page ids, and groups in order without gaps', () => {
    expect(new Set(allPages.map((page) => page.id)).size).toBe(allPages.length);
    const order = allPages.map((page) => groupIds.indexOf(page.group));
    expect([...order].sort((a, b) => a - b)).toEqual(order);
    expect(new Set(allPages.map((page) => page.group)).size).toBe(groupIds.length);
    expect(Object.keys(groupTitles)).toEqual([...groupIds]);
  });

  it('are at most 14 different pages, and two where somebody can’t wait', () => {
    const urgent = allPages.filter(({ id }) => id.startsWith('urgent.'));
    expect(urgent).toHaveLength(2);
    expect(allPages.length - urgent.length).toBeLessThanOrEqual(14);
  });

  it('know every parameter whose clause they name', () => {
    const named = allPages.flatMap((page) => (page.clauseParam === undefined ? [] : [page.clauseParam]));
    expect(named.filter((param) => !(param in paramCatalogue))).toEqual([]);
    expect(named.length).toBeGreaterThan(4);
  });

  it('depend only on answers that some question gives', () => {
    for (const page of allPages) {
      for (const field of fieldsOf(page.fields)) {
        for (const { path } of [...conditions(field.when), ...conditions(page.when)]) {
          const list = page.repeatOver ?? page.fields.find((outer) => outer.itemFields?.includes(field))?.path;
          const whole = path.startsWith('item.') ? `${String(list)}[].${path.slice(5)}` : path;
          expect(path === 'item.id' || knownPaths.has(whole) ? '' : `${page.id}: ${path}`).toBe('');
        }
      }
    }
  });

  it('keep to the limits of the lists, and give every choice its options', () => {
    for (const field of allPages.flatMap((page) => fieldsOf(page.fields))) {
      if (field.kind === 'list') expect(field.maximum).toBe(lists[field.path as keyof typeof lists].largest);
      if (field.kind === 'choice' || field.kind === 'choices') {
        expect(new Set(field.options?.map((option) => option.value)).size).toBe(field.options?.length);
        expect(field.options?.length).toBeGreaterThan(field.kind === 'choice' ? 1 : 0);
      }
    }
  });

  it('speak plain Chinese: short, without English', () => {
    const texts = allPages.flatMap((page) => [
      page.title,
      page.why ?? '',
      ...fieldsOf(page.fields).flatMap((field) => [
        field.label,
        field.hint ?? '',
        ...(field.options ?? []).flatMap((option) => [option.label, option.hint ?? '']),
      ]),
    ]);
    for (const text of texts) {
      expect(text.replace(/\{(name|kind)\}/g, '')).not.toMatch(/[A-Za-z]/);
      expect(text.length).toBeLessThanOrEqual(60);
    }
  });

  it('answers an unknown page with an error', () => {
    expect(() => pageById('nowhere')).toThrow(RangeError);
  });
});
