import * as fc from 'fast-check';
import { holds, type Condition } from './condition';

const answers = {
  hasIncome: true,
  needs: { events: ['illness', 'schooling'] },
  members: [
    { id: 'm1', birthOn: '1985-03-12', health: { disability: { grade: 2 } } },
    { id: 'm2', birthOn: '2014-09-01' },
  ],
};

describe('holds', () => {
  it.each<[string, Condition, boolean]>([
    ['a value equals', { path: 'hasIncome', equals: true }, true],
    ['a value that is missing equals nothing', { path: 'hasSpending', equals: false }, false],
    ['one of several chosen', { path: 'needs.events', in: ['schooling', 'disaster'] }, true],
    ['none of several chosen', { path: 'needs.events', in: ['disaster'] }, false],
    ['any member', { path: 'members[].health.disability.grade', atMost: 2 }, true],
    ['an item by its id', { path: 'members.m2.health.disability.grade', exists: true }, false],
    ['missing, asked as not existing', { path: 'members.m9.name', exists: false }, true],
    ['any member below an age', { path: 'members[].birthOn', ageBelow: 18 }, true],
    ['any member at least an age', { path: 'members[].birthOn', ageAtLeast: 60 }, false],
    [
      'all',
      {
        all: [
          { path: 'hasIncome', equals: true },
          { path: 'needs.events', equals: 'illness' },
        ],
      },
      true,
    ],
    [
      'any',
      {
        any: [
          { path: 'hasIncome', equals: false },
          { path: 'x', exists: true },
        ],
      },
      false,
    ],
  ])('%s', (_, condition, expected) => {
    expect(holds(condition, answers, { todayOn: '2026-11-20' })).toBe(expected);
  });

  it('reads item paths from the item', () => {
    expect(holds({ path: 'item.id', equals: 'm2' }, answers, { item: answers.members[1] })).toBe(true);
    expect(holds({ path: 'item.id', equals: 'm2' }, answers)).toBe(false);
  });

  it('turns 18 on the birthday itself', () => {
    const grown: Condition = { path: 'members.m2.birthOn', ageAtLeast: 18 };
    expect(holds(grown, answers, { todayOn: '2032-08-31' })).toBe(false);
    expect(holds(grown, answers, { todayOn: '2032-09-01' })).toBe(true);
  });

  it('refuses to count ages without a date, and counts an unknown birth date as neither', () => {
    expect(() => holds({ path: 'members.m1.birthOn', ageBelow: 18 }, answers)).toThrow(RangeError);
    const unknown = { members: [{ id: 'm1', birthOn: '1985-13-40' }] };
    expect(holds({ path: 'members[].birthOn', ageBelow: 200 }, unknown, { todayOn: '2026-01-01' })).toBe(false);
    expect(holds({ path: 'members[].birthOn', ageAtLeast: 0 }, unknown, { todayOn: '2026-01-01' })).toBe(false);
  });

  it('is turned round by not, whatever the answers', () => {
    const condition: Condition = {
      any: [
        { path: 'a.b', equals: 1 },
        { path: 'c', exists: true },
      ],
    };
    fc.assert(
      fc.property(fc.object({ key: fc.constantFrom('a', 'b', 'c'), maxDepth: 3 }), (any) => {
        expect(holds({ not: condition }, any)).toBe(!holds(condition, any));
      }),
    );
  });

  it('finds nothing on the prototype', () => {
    expect(holds({ path: 'constructor', exists: true }, {})).toBe(false);
    expect(holds({ path: '__proto__.toString', exists: true }, {})).toBe(false);
  });
});
