import { readPolicyLibrary } from '../../cloud/src/platform/policy/policyLibrary';
import { worksheetText } from '../../shared/src/copy/worksheet';
import { selfCheck } from '../../shared/src/forms/selfCheck/selfCheck';
import type { Told } from '../../shared/src/forms/selfCheck/told';
import type { AidCode } from '../../shared/src/kernel/aidCode';
import { resolvePolicy } from '../../shared/src/policy/resolvePolicy';

const { packs } = readPolicyLibrary({ demonstration: true });
const onDate = '2026-03-02';
const jingdezhen = resolvePolicy(packs, '360281100201', onDate);
const tianjin = resolvePolicy(packs, '120115000000', onDate);

/** A parent and a child, everything told. */
const told: Told = {
  events: ['noIncome'],
  area: 'rural',
  people: [
    { relation: 'self', age: 45, health: 'healthy', incomes: [{ kind: 'other', amountFen: 30_000 }] },
    { relation: 'child', age: 10, health: 'healthy', student: true, incomes: [] },
  ],
  savingsFen: 100_000,
  cars: 0,
  homes: 1,
  costs: [],
  away: [],
};
const checked = (more: Partial<Told>, policy = jingdezhen) => selfCheck({ ...told, ...more }, policy, onDate);
const of = (aid: AidCode, more: Partial<Told> = {}, policy = jingdezhen) =>
  checked(more, policy).aids.find((one) => one.aid === aid)!;

describe('a self-check before anything is filed', () => {
  it('A02 E01 reckons what fits line by line, with the clause, as an application is reckoned', () => {
    const dibao = of('dibao');
    expect(dibao).toMatchObject({ verdict: 'fits', amountFen: 123_000, per: 'month', missing: [], reasons: [] });
    const texts = dibao.lines.map((line) => worksheetText(line));
    expect(texts.map(({ label, arithmetic }) => `${label} ${arithmetic}`)).toContain(
      '标准乘人数，减去家庭收入 765.00 × 2 − 300.00 = 1,230.00',
    );
    expect(texts.find(({ label }) => label.startsWith('农村低保标准'))?.basis[0]).toContain('765');
    // No figure of the place says what property is too much: that stays to be looked at.
    expect(dibao.openFindings).toContain('property');
  });

  it('takes nothing for none that was not told, and says what is missing', () => {
    const people = [{ ...told.people[0], incomes: undefined }];
    const dibao = of('dibao', { people, away: undefined });
    expect(dibao).toMatchObject({ verdict: 'unsaid', amountFen: null, missing: ['income', 'away'] });
    expect(dibao.lines.map(({ code }) => code)).toEqual(['standard']);
    expect(checked({ people }).incomeLines).toEqual([]);
    const someAmount = [{ ...told.people[0], incomes: [{ kind: 'wage' as const }] }];
    expect(of('dibao', { people: someAmount }).missing).toContain('income');
  });

  it('asks of a household whose income is known whatever else the place has a figure for', () => {
    const without = { savingsFen: undefined, homes: undefined };
    expect(of('dibao', without).verdict).toBe('fits');
    const inTianjin = of('dibao', without, tianjin);
    expect(inTianjin.verdict).toBe('unsaid');
    expect(inTianjin.missing).toContain('savings');
    const rich = of('dibao', { savingsFen: 100_000_000 }, tianjin);
    expect(rich).toMatchObject({ verdict: 'fitsNot', reasons: ['propertyAboveLimits'], amountFen: null });
  });

  it('says that something does not fit only where nothing untold could turn it round', () => {
    const earning = [{ relation: 'self' as const, age: 45, incomes: [{ kind: 'other' as const, amountFen: 500_000 }] }];
    const well = [{ ...earning[0]!, health: 'healthy' as const }];
    expect(of('dibao', { people: well, away: undefined })).toMatchObject({
      verdict: 'fitsNot',
      reasons: ['incomeNotBelowStandard'],
    });
    // An illness, or what it costs, may be taken off the income.
    expect(of('dibao', { people: earning, away: undefined }).verdict).toBe('unsaid');
    expect(of('dibao', { people: well, costs: undefined }).verdict).toBe('unsaid');
  });

  it.each(['area', 'people', 'age'] as const)('reckons nothing without %s', (code) => {
    const less: Record<typeof code, Partial<Told>> = {
      area: { area: undefined },
      people: { people: [] },
      age: { people: [{ ...told.people[0], age: undefined }] },
    };
    const { aids, householdLines, incomeLines } = checked(less[code]);
    expect([...householdLines, ...incomeLines]).toEqual([]);
    expect(aids.map(({ verdict, lines, missing }) => [verdict, lines, missing])).toEqual(
      aids.map(() => ['unsaid', [], [code]]),
    );
  });

  it('leaves to people what people decide', () => {
    expect(of('temporaryEmergency', { events: ['accident'], people: [] })).toMatchObject({
      verdict: 'unsaid',
      openFindings: ['emergency'],
      lines: [],
    });
    expect(of('housing', { events: ['housing'], people: [] }).verdict).toBe('elsewhere');
    const costly = of('temporaryExpenditure', { events: ['illness'] });
    expect(costly.lines.map(({ code }) => code)).not.toContain('spendingBeyondMeans');
    expect(costly.openFindings).toContain('spendingBeyondMeans');
  });

  it('finds 特困 for an old person alone, and not before it is known who else could care', () => {
    const old = { events: ['oldAge' as const], people: [{ ...told.people[0], age: 75, incomes: [] }] };
    expect(of('tekun', old)).toMatchObject({ verdict: 'fits', names: ['本人'] });
    expect(of('dibao', old)).toMatchObject({
      verdict: 'fitsNot',
      reasons: ['coveredByTekun'],
    });
    expect(of('tekun', { ...old, away: undefined })).toMatchObject({ verdict: 'unsaid', missing: ['away'] });
    const child = { ...old, away: [{ incomeMonthlyFen: 2_000_000, people: 3 }] };
    expect(of('tekun', child)).toMatchObject({ verdict: 'fitsNot', reasons: ['hasAbleObligor'] });
    expect(of('tekun', { ...old, away: [{}] }).missing).toEqual(['awayIncome']);
  });

  it('looks at one severely disabled person alone where the family is not poor enough', () => {
    const limb = { category: 'limb' as const, grade: 1 as const };
    const people = [
      { relation: 'self' as const, age: 40, health: 'disabled' as const, disability: limb, incomes: [] },
      {
        relation: 'spouse' as const,
        age: 40,
        health: 'healthy' as const,
        incomes: [{ kind: 'wage' as const, amountFen: 180_000 }],
      },
    ];
    const dibao = of('dibao', { people });
    expect(dibao).toMatchObject({ verdict: 'fits', way: 'singlePerson', names: ['本人'] });
    const without = people.map((person) => ({ ...person, disability: undefined }));
    expect(of('dibao', { people: without })).toMatchObject({ verdict: 'unsaid', missing: ['disability'] });
  });
});
