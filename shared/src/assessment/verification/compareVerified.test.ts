import type { Facts } from '../facts';
import { withFound } from '../foundFacts';
import { compareVerified } from './compareVerified';
import type { VerifiedItem } from './verifiedItem';

const facts: Facts = {
  onDate: '2026-03-02',
  area: 'rural',
  source: { from: 'declared', on: '2026-03-01' },
  members: [{ id: 'm1', name: '示范甲', relation: 'self', birthOn: '1980-01-01', livesTogether: true }],
  incomes: [
    { id: 'i1', memberId: 'm1', kind: 'wage', amountFen: 100_000, months: 1 },
    { id: 'i2', memberId: 'm1', kind: 'wage', amountFen: 120_000, months: 12 },
  ],
  spending: [],
  property: { cashFen: 500_000, cars: 0, homes: 1 },
  obligorHouseholds: [],
};
const item = (wishes: Partial<VerifiedItem>): VerifiedItem => ({
  id: '1',
  memberId: 'm1',
  kind: 'wage',
  amountFen: 1_320_000,
  months: 12,
  count: null,
  stated: null,
  note: null,
  sourceName: '社保缴费',
  asOfOn: '2026-02-28',
  ...wishes,
});

describe('declared beside found', () => {
  it('C03 adds several incomes of one kind before it compares; equal is no difference', () => {
    const [line] = compareVerified(facts, [item({})]);
    expect(line).toMatchObject({ key: 'wage:m1', declared: '110000', found: '110000', differs: false });
  });

  it('C03 taking what was found leaves one income, exact, with its source', () => {
    const [line] = compareVerified(facts, [item({ amountFen: 200_000, months: 1 })]);
    const source = { from: 'verification', on: '2026-03-09' } as const;
    const applied = withFound(
      facts,
      line!.change.map((change) => ({ ...change, source })),
    );
    expect(applied).toMatchObject({
      ok: true,
      facts: { incomes: [{ id: 'i1', amountFen: 2_400_000, months: 12, source }] },
    });
  });

  it('C03 adds an income that nobody told, and sums the accounts of a household', () => {
    const lines = compareVerified(facts, [
      item({ kind: 'pension', amountFen: 150_000, months: 1 }),
      item({ kind: 'deposits', amountFen: 300_000, months: 1, sourceName: '银行' }),
      item({ kind: 'deposits', amountFen: 400_000, months: 1, sourceName: '银行' }),
      item({ kind: 'cars', amountFen: null, count: 1, sourceName: '车管' }),
    ]);
    expect(lines.map(({ key, declared, found, differs }) => [key, declared, found, differs])).toEqual([
      ['pension:m1', '0', '150000', true],
      ['deposits', '500000', '700000', true],
      ['cars', '0', '1', true],
    ]);
    expect(lines[2]?.change).toEqual([{ path: 'property.cars', value: 1 }]);
  });

  it('C03 two sources that tell the same thing are not added up, and a contradiction is said', () => {
    const two = [item({ amountFen: 1_200_000 }), item({ amountFen: 1_500_000, sourceName: '个人所得税' })];
    const [line] = compareVerified(facts, two);
    expect(line).toMatchObject({ found: '125000', contradicting: true, differs: true });
    expect(line?.told.map(({ sourceName, asOfOn, value }) => [sourceName, asOfOn, value])).toEqual([
      ['社保缴费', '2026-02-28', '100000'],
      ['个人所得税', '2026-02-28', '125000'],
    ]);
  });

  it('C03 what a register states is held against what was told; odd jobs without insurance are no difference', () => {
    const stated = (kind: VerifiedItem['kind'], value: string, sourceName = '示范登记') =>
      item({ kind, stated: value, amountFen: null, months: 1, sourceName });
    const lines = compareVerified(facts, [
      stated('marriage', 'married'),
      stated('socialInsurance', 'none'),
      stated('death', 'dead'),
      stated('disability', 'limb.2', '示范残联'),
      stated('disability', 'none', '示范医院'),
    ]);
    expect(
      lines.map(({ key, declared, found, differs, contradicting }) => [key, declared, found, differs, contradicting]),
    ).toEqual([
      ['marriage:m1', 'unmarried', 'married', true, false],
      ['socialInsurance:m1', 'employed', 'none', false, false],
      ['death:m1', 'alive', 'dead', true, false],
      ['disability:m1', 'none', 'limb.2', true, true],
    ]);
    expect(lines.map(({ change }) => change.length)).toEqual([1, 0, 0, 1]);
    const source = { from: 'verification', on: '2026-03-09' } as const;
    const found = lines.flatMap(({ change }) => change).map((change) => ({ ...change, source }));
    expect(withFound(facts, found)).toMatchObject({
      ok: true,
      facts: { members: [{ married: true, disability: { category: 'limb', grade: 2 } }] },
    });
  });

  it('C03 who owes support is held against that household’s own income, and their property is left aside', () => {
    const obligor = { id: 'o1', name: '示范女儿', relation: 'child', incomeMonthlyFen: 200_000 } as const;
    const withObligor = { ...facts, obligorHouseholds: [{ ...obligor, householdSize: 3, parentsSupported: 1 }] };
    const [line, ...others] = compareVerified(withObligor, [
      item({ memberId: 'o1', kind: 'wage', amountFen: 3_600_000, months: 12 }),
      item({ memberId: 'o1', kind: 'deposits', amountFen: 9_000_000, months: 1 }),
    ]);
    expect(others).toEqual([]);
    expect(line).toMatchObject({ key: 'obligorIncome:o1', declared: '200000', found: '300000', differs: true });
    expect(line?.change).toEqual([{ path: 'obligorHouseholds.o1.incomeMonthlyFen', value: 300_000 }]);
  });
});
