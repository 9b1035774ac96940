import { compareFractions, exactText, over, sum, whole } from '../../kernel/fraction';
import type { TransferKind } from '../../kernel/person';
import type { PlainDate } from '../../kernel/plainDate';
import { isStated } from '../../kernel/verifiedKind';
import type { VerifiedKind } from '../../kernel/verifiedKind';
import type { Facts, IncomeFacts } from '../facts';
import { statedComparisons } from './compareStated';
import type { VerifiedItem } from './verifiedItem';

/** What one source says of the thing that a line is about. */
export interface ToldBy {
  sourceName: string;
  asOfOn: PlainDate;
  value: string;
  note: string | null;
}

/** One line of the combined report: declared beside found (C03). */
export interface ComparedLine {
  /** Names the line within the case: `wage:m2`, `deposits`. */
  key: string;
  kind: VerifiedKind | 'obligorIncome';
  /** Null for what belongs to the household as a whole. */
  memberId: string | null;
  /** Exact fen a month for incomes, whole fen for deposits, a number of things, or a value that a register states. */
  declared: string;
  found: string;
  /** The sources differ among themselves: each tells something else of the same thing. */
  contradicting: boolean;
  differs: boolean;
  told: readonly ToldBy[];
  /** What the facts become where the found value is taken; empty where a register changes no figure by itself. */
  change: readonly { path: string; value: unknown }[];
}

type Group = readonly [VerifiedItem, ...VerifiedItem[]];

const incomeKinds: Partial<Record<VerifiedKind, { kind: IncomeFacts['kind']; transferKind?: TransferKind }>> = {
  wage: { kind: 'wage' },
  business: { kind: 'business' },
  propertyIncome: { kind: 'property' },
  pension: { kind: 'transfer', transferKind: 'pension' },
  basicPension: { kind: 'transfer', transferKind: 'basicPension' },
  otherTransfer: { kind: 'transfer', transferKind: 'other' },
};

/** Holds what the sources told against the facts as they stand; a line for each thing that a source spoke of. */
export function compareVerified(facts: Facts, items: readonly VerifiedItem[]): ComparedLine[] {
  const groups = new Map<string, VerifiedItem[]>();
  for (const item of items) {
    const key = keyOf(facts, item);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups].map(([key, group]) => lineOf(facts, key, group as unknown as Group));
}

const isMember = (facts: Facts, memberId: string) => facts.members.some(({ id }) => id === memberId);

/** Which line an item belongs to; null for what does not count: the property of somebody who is no member. */
function keyOf(facts: Facts, { kind, memberId }: VerifiedItem): string | null {
  if (isMember(facts, memberId)) return incomeKinds[kind] || isStated(kind) ? `${kind}:${memberId}` : kind;
  const owesSupport = facts.obligorHouseholds.some(({ id }) => id === memberId);
  return incomeKinds[kind] && owesSupport ? `obligorIncome:${memberId}` : null;
}

function lineOf(facts: Facts, key: string, group: Group): ComparedLine {
  const [{ kind }] = group;
  if (key.startsWith('obligorIncome:')) return obligorIncome(facts, key, group);
  if (isStated(kind)) return stated(facts, key, group);
  return incomeKinds[kind] ? income(facts, key, group) : household(facts, key, group);
}

/** Sources of the same name add up (two employers in one register); different sources tell the same thing twice. */
function perSource(group: Group, amountOf: (item: VerifiedItem) => ReturnType<typeof whole>) {
  const totals = [...new Set(group.map(({ sourceName }) => sourceName))].map((name) => {
    const items = group.filter(({ sourceName }) => sourceName === name);
    return { items, total: sum(items.map(amountOf)) };
  });
  const told = totals.map(({ items, total }) => toldBy(items, exactText(total)));
  const [first, ...others] = [...totals].sort((one, other) => compareFractions(other.total, one.total));
  const contradicting = others.some(({ total }) => compareFractions(total, first!.total) !== 0);
  // The highest stands until somebody explains why another is right.
  return { ...first!, contradicting, told };
}

function toldBy(items: readonly VerifiedItem[], value: string): ToldBy {
  const notes = [...new Set(items.flatMap(({ note }) => note ?? []))];
  const { sourceName } = items[0]!;
  const asOfOn = items.map((item) => item.asOfOn).reduce((latest, one) => (one > latest ? one : latest));
  return { sourceName, asOfOn, value, note: notes.length > 0 ? notes.join('、') : null };
}

const monthly = ({ amountFen, months }: VerifiedItem) => over(whole(amountFen ?? 0), whole(months));

function income(facts: Facts, key: string, group: Group): ComparedLine {
  const [{ kind, memberId }] = group;
  const wanted = incomeKinds[kind]!;
  const matching = facts.incomes.filter(
    (one) => one.memberId === memberId && one.kind === wanted.kind && one.transferKind === wanted.transferKind,
  );
  const declared = sum(matching.map((one) => over(whole(one.amountFen), whole(one.months))));
  const found = perSource(group, monthly);
  const yearFen = found.items.reduce((total, { amountFen, months }) => total + (amountFen ?? 0) * (12 / months), 0);
  const [first, ...rest] = matching;
  const id = first?.id ?? `v-${key.replace(':', '-')}`;
  const value = { ...first, ...wanted, memberId, amountFen: yearFen, months: 12 };
  return {
    ...{ key, kind, memberId, contradicting: found.contradicting, told: found.told },
    declared: exactText(declared),
    found: exactText(found.total),
    differs: compareFractions(declared, found.total) !== 0 || found.contradicting,
    change: [
      { path: `incomes.${id}`, value: withoutSource(value) },
      ...rest.map((one) => ({ path: `incomes.${one.id}`, value: null })),
    ],
  };
}

const withoutSource = ({ source: _source, ...value }: Partial<IncomeFacts>) => value;

/** What was found of the one person alone: less than the household told of itself speaks against nothing. */
function obligorIncome(facts: Facts, key: string, group: Group): ComparedLine {
  const [{ memberId }] = group;
  const household = facts.obligorHouseholds.find(({ id }) => id === memberId);
  const declared = whole(household?.incomeMonthlyFen ?? 0);
  const perKind = [...new Set(group.map(({ kind }) => kind))].map((kind) =>
    perSource(group.filter((item) => item.kind === kind) as unknown as Group, monthly),
  );
  const found = sum(perKind.map(({ total }) => total));
  return {
    ...{ key, kind: 'obligorIncome', memberId, told: perKind.flatMap(({ told }) => told) },
    contradicting: perKind.some(({ contradicting }) => contradicting),
    declared: exactText(declared),
    found: exactText(found),
    differs: compareFractions(found, declared) > 0,
    // A month's income is told in whole fen; the part of a fen that a mean leaves is not counted.
    change: [{ path: `obligorHouseholds.${memberId}.incomeMonthlyFen`, value: Number(found.n / found.d) }],
  };
}

const propertyFields = { deposits: 'cashFen', cars: 'cars', homes: 'homes' } as const;

function household(facts: Facts, key: string, group: Group): ComparedLine {
  const [{ kind }] = group;
  const field = propertyFields[kind as keyof typeof propertyFields];
  const found = perSource(group, ({ amountFen, count }) => whole(amountFen ?? count ?? 0));
  const declared = whole(facts.property[field]);
  return {
    ...{ key, kind, memberId: null, contradicting: found.contradicting, told: found.told },
    declared: exactText(declared),
    found: exactText(found.total),
    differs: compareFractions(declared, found.total) !== 0 || found.contradicting,
    change: [{ path: `property.${field}`, value: Number(found.total.n) }],
  };
}

/** Where registers contradict each other, the one that speaks against the household stands until it is explained. */
function stated(facts: Facts, key: string, group: Group): ComparedLine {
  const [{ kind, memberId }] = group;
  const member = facts.members.find(({ id }) => id === memberId)!;
  const { declared: tellOf, differs, change } = statedComparisons[kind as keyof typeof statedComparisons];
  const declared = tellOf(member, facts);
  const values = group.map((item) => item.stated ?? '');
  const against = (value: string) => (differs ? differs(declared, value) : value !== declared);
  const found = values.find(against) ?? values[0]!;
  const contradicting = new Set(values).size > 1;
  return {
    ...{ key, kind, memberId, contradicting, declared, found },
    told: group.map((item) => toldBy([item], item.stated ?? '')),
    differs: against(found) || contradicting,
    change: change ? [change(member, found)] : [],
  };
}
