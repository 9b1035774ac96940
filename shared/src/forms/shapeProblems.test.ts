import * as fc from 'fast-check';
import { exampleFamily } from './exampleFamily';
import { longestText, shapeProblems } from './shapeProblems';
import { validateAll } from './validate';

const codes = (answers: unknown) => shapeProblems(answers).map(({ path, code }) => `${path} ${code}`.trim());
const deep = (levels: number): unknown => (levels === 0 ? 'end' : { residence: deep(levels - 1) });

describe('the shape of answers', () => {
  it('lets a whole family and an empty draft pass', () => {
    expect(shapeProblems(exampleFamily)).toEqual([]);
    expect(shapeProblems({})).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['an unknown field', { status: 'accepted' }, 'unknownField'],
    ['an unknown field of a member', { members: [{ id: 'm1', proved: true }] }, 'members.m1 unknownField'],
    ['a text of 10 MB', { residence: { detail: '长'.repeat(10_000_000) } }, 'residence.detail tooLong'],
    ['deep nesting', deep(5_000), 'residence unknownField'],
    ['a list for a text', { residence: { detail: ['a'] } }, 'residence.detail wrongType'],
    ['a text for a list', { members: 'm1' }, 'members wrongType'],
    ['an object for a list', { members: { length: 3 } }, 'members wrongType'],
    ['a member without an id', { members: [{ name: '示范甲' }] }, 'members itemId'],
    ['two members of one id', { members: [{ id: 'm1' }, { id: 'm1' }] }, 'members itemId'],
    ['an id of another list', { members: [{ id: 'i1' }] }, 'members itemId'],
    ['too many members', { members: Array.from({ length: 21 }, (_, i) => ({ id: `m${i + 1}` })) }, 'members tooMany'],
    ['an option nobody offers', { purpose: { forWhom: 'everybody' } }, 'purpose.forWhom wrongType'],
    ['an aid twice', { needs: { aids: ['dibao', 'dibao'] } }, 'needs.aids wrongType'],
    ['a fraction of a fen', { property: { savingsFen: 0.5 } }, 'property.savingsFen wrongType'],
    ['not a number', { property: { savingsFen: NaN } }, 'property.savingsFen wrongType'],
    ['an endless number', { property: { savingsFen: 1e300 } }, 'property.savingsFen wrongType'],
    ['null', { contactPhone: null }, 'contactPhone wrongType'],
    ['a reference that is no id', { account: { holderMemberId: '../m1' } }, 'account.holderMemberId wrongType'],
  ])('refuses %s', (_, answers, expected) => {
    expect(codes(answers)).toEqual([expected]);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('refuses the key %s anywhere', (key) => {
    expect(codes(JSON.parse(`{"${key}": {"admin": true}}`))).toEqual(['unknownField']);
    expect(codes(JSON.parse(`{"members": [{"id": "m1", "${key}": {}}]}`))).toEqual(['members.m1 unknownField']);
  });

  it('refuses what is no object at all', () => {
    for (const answers of [null, 'x', 3, [], true]) expect(codes(answers)).toEqual(['wrongType']);
  });

  it('tells no more than a handful, however much is wrong', () => {
    const many = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`key${index}`, index]));
    expect(shapeProblems(many).length).toBeLessThanOrEqual(20);
  });

  it('never names an unknown key, which could be anything', () => {
    expect(JSON.stringify(shapeProblems({ '<script>': 1 }))).not.toContain('script');
  });

  it('either refuses any JSON, or checks it without a fault', () => {
    const key = fc.constantFrom(
      'members',
      'id',
      'name',
      'residence',
      'detail',
      'needs',
      'aids',
      'property',
      'homes',
      'x',
    );
    const value = fc.oneof(fc.string(), fc.integer(), fc.constantFrom('m1', 'm2', 'h1', 'dibao'), fc.boolean());
    fc.assert(
      fc.property(fc.object({ key, values: [value], maxDepth: 4, maxKeys: 4 }), (json) => {
        const problems = validateAll(json, { todayOn: '2026-11-20' });
        expect(problems.length).toBeGreaterThan(0);
        if (shapeProblems(json).length === 0) expect(problems.map((one) => one.code)).toContain('required');
      }),
      { numRuns: 300 },
    );
  });

  it('keeps texts at 500 characters', () => {
    expect(longestText).toBe(500);
    expect(codes({ needs: { story: '话'.repeat(500) } })).toEqual([]);
    expect(codes({ needs: { story: '话'.repeat(501) } })).toEqual(['needs.story tooLong']);
  });
});
