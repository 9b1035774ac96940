import { compareFractions, exactText, over, sum, whole } from '../../kernel/fraction';
import type { TransferKind } from '../../kernel/person';
import type { Facts, IncomeFacts } from '../facts';
import type { VerifiedItem, VerifiedKind } from './verifiedItem';

/** One line of the combined report: declared beside found (C03). */
export interface ComparedLine {
  /** Names the line within the case: `wage:m2`, `deposits`. */
  key: string;
  kind: VerifiedKind;
  /** Null for what belongs to the household as a whole. */
  memberId: string | null;
  /** Exact fen a month for incomes, whole fen for deposits, a number of things otherwise. */
  declared: string;
  found: string;
  /** The sources differ among themselves: each tells something else of the same thing. */
  contradicting: boolean;
  differs: boolean;
  sources: readonly string[];
  /** What the facts become where the found value is taken. */
  change: readonly { path: string; value: unknown }[];
}

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
    const key = incomeKinds[item.kind] ? `${item.kind}:${item.memberId}` : item.kind;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups].map(([key, group]) => (incomeKinds[group[0]!.kind] ? income : household)(facts, key, group));
}

/** Sources of the same name add up (two employers in one register); different sources tell the same thing twice. */
function perSource(group: readonly VerifiedItem[], amountOf: (item: VerifiedItem) => ReturnType<typeof whole>) {
  const totals = [...new Set(group.map(({ sourceName }) => sourceName))].map((name) => ({
    items: group.filter(({ sourceName }) => sourceName === name),
    total: sum(group.filter(({ sourceName }) => sourceName === name).map(amountOf)),
  }));
  const [first, ...others] = totals.sort((one, other) => compareFractions(other.total, one.total));
  const contradicting = others.some(({ total }) => compareFractions(total, first!.total) !== 0);
  // The highest stands until somebody explains why another is right.
  return { ...first!, contradicting };
}

function income(facts: Facts, key: string, group: readonly VerifiedItem[]): ComparedLine {
  const { kind, memberId } = group[0]!;
  const wanted = incomeKinds[kind]!;
  const matching = facts.incomes.filter(
    (one) => one.memberId === memberId && one.kind === wanted.kind && one.transferKind === wanted.transferKind,
  );
  const declared = sum(matching.map((one) => over(whole(one.amountFen), whole(one.months))));
  const found = perSource(group, ({ amountFen, months }) => over(whole(amountFen ?? 0), whole(months)));
  const yearFen = found.items.reduce((total, { amountFen, months }) => total + (amountFen ?? 0) * (12 / months), 0);
  const [first, ...rest] = matching;
  const id = first?.id ?? `v-${key.replace(':', '-')}`;
  const value = { ...first, ...wanted, memberId, amountFen: yearFen, months: 12 };
  return {
    ...lineOf(key, group, found.contradicting),
    memberId,
    declared: exactText(declared),
    found: exactText(found.total),
    differs: compareFractions(declared, found.total) !== 0,
    change: [
      { path: `incomes.${id}`, value: withoutSource(value) },
      ...rest.map((one) => ({ path: `incomes.${one.id}`, value: null })),
    ],
  };
}

const withoutSource = ({ source: _source, ...value }: Partial<IncomeFacts>) => value;

const propertyFields = { deposits: 'cashFen', cars: 'cars', homes: 'homes' } as const;

function household(facts: Facts, key: string, group: readonly VerifiedItem[]): ComparedLine {
  const field = propertyFields[group[0]!.kind as keyof typeof propertyFields];
  const found = perSource(group, ({ amountFen, count }) => whole(amountFen ?? count ?? 0));
  const declared = whole(facts.property[field]);
  return {
    ...lineOf(key, group, found.contradicting),
    memberId: null,
    declared: exactText(declared),
    found: exactText(found.total),
    differs: compareFractions(declared, found.total) !== 0,
    change: [{ path: `property.${field}`, value: Number(found.total.n) }],
  };
}

const lineOf = (key: string, group: readonly VerifiedItem[], contradicting: boolean) => ({
  key,
  kind: group[0]!.kind,
  contradicting,
  sources: [...new Set(group.map(({ sourceName, asOfOn }) => `${sourceName}（${asOfOn}）`))],
});
