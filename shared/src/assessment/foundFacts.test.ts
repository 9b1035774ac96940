import type { Facts } from './facts';
import { withFound } from './foundFacts';

const declared: Facts = {
  onDate: '2026-03-02',
  area: 'rural',
  source: { from: 'declared', on: '2026-03-01' },
  members: [{ id: 'm1', name: '示范甲', relation: 'self', birthOn: '1980-01-01', livesTogether: true }],
  incomes: [{ id: 'i1', memberId: 'm1', kind: 'wage', amountFen: 100_000, months: 1 }],
  spending: [],
  property: { cashFen: 0, cars: 0, homes: 1 },
  obligorHouseholds: [],
};
const source = { from: 'verification', on: '2026-03-09' } as const;
const found = (path: string, value: unknown) => withFound(declared, [{ path, value, source }]);
const facts = (path: string, value: unknown): Facts => {
  const applied = found(path, value);
  if (!applied.ok) throw new Error(applied.problem);
  return applied.facts;
};

describe('what was found beside what was declared', () => {
  it('C03 replaces a figure and says where the new one comes from', () => {
    expect(facts('incomes.i1.amountFen', 150_000).incomes).toEqual([
      { id: 'i1', memberId: 'm1', kind: 'wage', amountFen: 150_000, months: 1, source },
    ]);
    expect(facts('property.cars', 1).property).toEqual({ cashFen: 0, cars: 1, homes: 1, source });
    expect(declared.incomes[0]?.amountFen).toBe(100_000);
  });

  it('C03 adds an income that was not told, and takes one away that was none', () => {
    const pension = { memberId: 'm1', kind: 'transfer', transferKind: 'pension', amountFen: 200_000, months: 1 };
    expect(facts('incomes.v1', pension).incomes[1]).toEqual({ ...pension, id: 'v1', source });
    expect(facts('incomes.i1', null).incomes).toEqual([]);
  });

  it('C07 makes room for what only a person can find', () => {
    expect(facts('tekun.m1.unmetIndicators', 2).tekun).toEqual({ m1: { unmetIndicators: 2, source } });
    expect(facts('relief.emergencyFound', true).relief).toEqual({ emergencyFound: true, source });
    expect(facts('singlePersonEntry', { memberId: 'm1', requestedBy: 'self' }).singlePersonEntry).toEqual({
      memberId: 'm1',
      requestedBy: 'self',
      source,
    });
    expect(facts('marginalGrantFound', true).marginalGrantFound).toBe(true);
  });

  it('C03 reaches as deep as the facts go, and the person then says where it comes from', () => {
    const graded = facts('members.m1.disability', { category: 'limb', grade: 2 });
    const worse = withFound(graded, [{ path: 'members.m1.disability.grade', value: 1, source }]);
    expect(worse).toMatchObject({
      ok: true,
      facts: { members: [{ disability: { category: 'limb', grade: 1 }, source }] },
    });
    expect(facts('members.m1.absence.sinceOn', '2020-05-01').members[0]).toMatchObject({
      absence: { sinceOn: '2020-05-01' },
      source,
    });
    expect(facts('members.m1.legalDutyFound', true).members[0]).toMatchObject({ legalDutyFound: true, source });
    const healed = withFound(graded, [{ path: 'members.m1.disability', value: null, source }]);
    expect(healed.ok && healed.facts.members[0]).not.toHaveProperty('disability');
  });

  it.each([
    ['members.m1.disability.grade', 2, 'factInvalid'],
    ['members.m1.disability.grade.x', 2, 'factUnknown'],
    ['members.m1.disability.note', 'x', 'factUnknown'],
    ['incomes.i9.amountFen', 1, 'factUnknown'],
    ['incomes.i1.amount', 1, 'factUnknown'],
    ['onDate', '2020-01-01', 'factUnknown'],
    ['incomes.i1.source', { from: 'declared', on: '2020-01-01' }, 'factUnknown'],
    ['__proto__.x', 1, 'factUnknown'],
    ['incomes.i1.amountFen', -5, 'factInvalid'],
    ['incomes.i1.amountFen', '5', 'factInvalid'],
    ['members.m1.birthOn', '2026-02-30', 'factInvalid'],
    ['members.m1', null, 'factInvalid'],
    ['', 1, 'factUnknown'],
  ])('refuses %s = %j as %s', (path, value, problem) => {
    expect(found(path, value)).toEqual({ ok: false, problem });
  });
});
