import * as fc from 'fast-check';
import type { Answers } from './answers';
import { applyChanges, changeProblems } from './applyChange';
import { exampleFamily } from './exampleFamily';
import { shapeProblems } from './shapeProblems';
import { valueAt } from './valuesAt';

describe('applyChanges', () => {
  it('sets, adds, and takes away, without touching what it was given', () => {
    const before = JSON.stringify(exampleFamily);
    const after = applyChanges(exampleFamily, [
      { path: 'members.m2.name', value: '示范新' },
      { path: 'members.m2k.name', value: '示范小' },
      { path: 'members.m4', value: null },
      { path: 'property.homes.h1.kind', value: 'rented' },
      { path: 'contactPhone', value: null },
    ]);
    expect(after.members?.map(({ id, name }) => [id, name])).toEqual([
      ['m1', '示范甲'],
      ['m2', '示范新'],
      ['m3', '示范丙'],
      ['m2k', '示范小'],
    ]);
    expect(after.property?.homes).toEqual([{ id: 'h1', kind: 'rented', areaSquareMetres: 120 }]);
    expect('contactPhone' in after).toBe(false);
    expect(JSON.stringify(exampleFamily)).toBe(before);
  });

  it('does not bring back somebody who is gone by clearing one of their fields', () => {
    expect(applyChanges({ members: [{ id: 'm1' }] }, [{ path: 'members.m2.phone', value: null }])).toEqual({
      members: [{ id: 'm1' }],
    });
  });

  it('gives a whole item its id', () => {
    expect(applyChanges({}, [{ path: 'incomes.i1', value: { kind: 'wage' } }])).toEqual({
      incomes: [{ kind: 'wage', id: 'i1' }],
    });
  });

  it('throws for what changeProblems would have told', () => {
    expect(() => applyChanges({}, [{ path: 'members', value: [] }])).toThrow(RangeError);
    expect(() => applyChanges({}, [{ path: 'status', value: 'accepted' }])).toThrow(RangeError);
  });
});

describe('changeProblems', () => {
  it.each<[string, unknown, string]>([
    ['no change at all', 'x', 'wrongType'],
    ['no path', { value: 1 }, 'wrongType'],
    ['an unknown field', { path: 'status', value: 'accepted' }, 'unknownField'],
    ['a prototype key', { path: '__proto__.admin', value: true }, 'unknownField'],
    ['a prototype key of an item', { path: 'members.m1.constructor', value: 'x' }, 'unknownField'],
    ['a way too long', { path: 'members.'.repeat(1000), value: 'x' }, 'unknownField'],
    ['a whole list', { path: 'members', value: [] }, 'wrongType'],
    ['a whole group', { path: 'residence', value: {} }, 'wrongType'],
    ['an id of another list', { path: 'members.i1.name', value: 'x' }, 'unknownField'],
    ['a wrong type', { path: 'hasIncome', value: 'yes' }, 'wrongType'],
    ['a text too long', { path: 'residence.detail', value: 'x'.repeat(501) }, 'tooLong'],
    ['an item with an unknown field', { path: 'members.m2', value: { admin: true } }, 'unknownField'],
    ['an item of another id', { path: 'members.m2', value: { id: 'm3' } }, 'itemId'],
  ])('refuses %s', (_, change, code) => {
    expect(changeProblems(change).map((problem) => problem.code)).toEqual([code]);
  });

  it('takes fields, items and clearing', () => {
    const changes = [
      { path: 'members.m2ab.identity.number', value: '123' },
      { path: 'obligors.o1', value: { name: '示范' } },
      { path: 'members.m2', value: null },
    ];
    expect(changes.flatMap(changeProblems)).toEqual([]);
  });

  it('whatever passes can be applied, stands there afterwards, and keeps the shape', () => {
    const paths = ['residence.detail', 'hasIncome', 'members.m2.name', 'members.m7x', 'property.homes.h2.kind', 'x.y'];
    const value = fc.oneof(
      fc.string(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom('bought', 'rented'),
      fc.object(),
    );
    fc.assert(
      fc.property(fc.array(fc.record({ path: fc.constantFrom(...paths), value }), { maxLength: 8 }), (changes) => {
        const sound = changes.filter((change) => changeProblems(change).length === 0);
        const result: Answers = applyChanges({}, sound);
        expect(shapeProblems(result)).toEqual([]);
        const last = sound[sound.length - 1];
        if (last && typeof last.value === 'string') expect(valueAt(result, last.path)).toBe(last.value);
      }),
    );
  });
});
