import { readPolicyLibrary } from '../../cloud/src/platform/policy/policyLibrary';
import { assess } from '../../shared/src/assessment/assess';
import type { Facts, MemberFacts } from '../../shared/src/assessment/facts';
import { resolvePolicy } from '../../shared/src/policy/resolvePolicy';

const { packs } = readPolicyLibrary({ demonstration: false });
const onDate = '2026-03-02';
const inXiangtan = resolvePolicy(packs, '430321000000', onDate);
const inJingdezhen = resolvePolicy(packs, '360281000000', onDate);
const source = { from: 'declared', on: onDate } as const;

const person = (id: string, birthOn: string, more: Partial<MemberFacts> = {}): MemberFacts => ({
  id,
  name: id,
  relation: 'self',
  birthOn,
  livesTogether: true,
  ...more,
});

const household = (members: readonly MemberFacts[], more: Partial<Facts> = {}): Facts => ({
  onDate,
  area: 'urban',
  source,
  members,
  incomes: [],
  spending: [],
  property: { cashFen: 0, cars: 0, homes: 1, foundWithinLimits: true },
  obligorHouseholds: [],
  ...more,
});

describe('what XT 4 adds to the national frame', () => {
  const wife = person('妻子', '1986-03-02', { relation: 'spouse', disability: { category: 'limb', grade: 2 } });
  const husband = person('丈夫', '1984-03-02', { occupation: 'working' });
  // 1,600 a month between two: 800 a head, from 650 up and below 975.
  const wage = { id: 'i1', memberId: '丈夫', kind: 'wage', amountFen: 160_000, months: 1 } as const;
  const entryOf = (facts: Facts, policy = inXiangtan) =>
    assess(facts, policy).outcomes.find(({ way }) => way === 'singlePerson');
  const asked = { memberId: '妻子', requestedBy: 'nearRelative' } as const;

  it('E02 takes a severely disabled member of a low-income family into 低保 alone, on request of self or a near relative', () => {
    const facts = household([husband, wife], { incomes: [wage] });
    expect(entryOf(facts)).toBeUndefined();
    const alone = entryOf({ ...facts, singlePersonEntry: asked });
    expect(alone).toMatchObject({ aid: 'dibao', eligible: true, memberIds: ['妻子'], amountFen: 65_000, per: 'month' });
    expect(entryOf({ ...facts, singlePersonEntry: { ...asked, requestedBy: 'self' } })?.eligible).toBe(true);
    const ill = { ...wife, disability: undefined, seriouslyIll: true };
    expect(entryOf(household([husband, ill], { incomes: [wage], singlePersonEntry: asked }))?.eligible).toBe(true);
  });

  it('E02 counts her own income alone, and asks for the group, the low income, and a place that offers it', () => {
    const facts = household([husband, wife], { incomes: [wage], singlePersonEntry: asked });
    const own = { id: 'i2', memberId: '妻子', kind: 'property', amountFen: 10_000, months: 1 } as const;
    expect(entryOf({ ...facts, incomes: [wage, own] })?.amountFen).toBe(55_000);
    const mild = { ...wife, disability: { category: 'limb', grade: 3 } as const };
    expect(entryOf({ ...facts, members: [husband, mild] })?.reasons).toContain('notInSinglePersonGroup');
    const rich = { ...wage, amountFen: 195_000 };
    expect(entryOf({ ...facts, incomes: [rich] })?.reasons).toContain('notLowIncomeHousehold');
    expect(entryOf({ ...facts, incomes: [{ ...rich, amountFen: 194_999 }] })?.eligible).toBe(true);
    expect(entryOf(facts, inJingdezhen)?.eligible).toBe(false);
  });

  it('E03 takes minors into 特困 until the day they are 18; elsewhere until 16', () => {
    const tekun = (birthOn: string, policy = inXiangtan) =>
      assess(household([person('孩子', birthOn, { occupation: 'student' })]), policy).outcomes.find(
        ({ aid }) => aid === 'tekun',
      )?.eligible;
    expect([tekun('2008-03-03'), tekun('2008-03-02')]).toEqual([true, false]);
    expect([tekun('2010-03-03', inJingdezhen), tekun('2010-03-02', inJingdezhen)]).toEqual([true, false]);
  });
});
