import type { Facts } from '../assessment/facts';
import { factWords } from './factEditor';
import type { FactEditor } from './factEditor';
import {
  areaField,
  incomeFields,
  incomeKinds,
  marginalGrantField,
  memberFields,
  obligorFields,
  ownerField,
  propertyFields,
  reliefFields,
  singlePersonField,
  spendingFields,
  spendingKinds,
  tekunFields,
  transferKinds,
} from './factFields';
import type { FactField } from './factFields';

/** Something found, as far as the comparison needs it. */
interface FoundAt {
  path: string;
}

/** One fact: what was declared, and what was found beside it. */
export interface FactRow<F extends FoundAt = FoundAt> {
  path: string;
  label: string;
  editor: FactEditor;
  declared: string;
  /** In words, where something was found; null where what was declared stands. */
  found: F | null;
  now: string;
  differs: boolean;
  /** Nobody was asked, or nothing was said, and it was found. */
  added: boolean;
  value: unknown;
}

export interface FactSection<F extends FoundAt = FoundAt> {
  key: string;
  title: string;
  /** What became of the whole item: newly found, or not there. */
  became: 'added' | 'removed' | null;
  /** Where the item itself may be taken away by a finding. */
  itemPath: string | null;
  rows: readonly FactRow<F>[];
}

interface Seen<F extends FoundAt> {
  declared: Facts;
  facts: Facts;
  found: readonly F[];
}

type Item = object & { id?: string };

/** Declared beside found, part by part, in the order in which it was told; figures that nobody knows and few need only where `all` is wanted. */
export function sectionsAsTold<F extends FoundAt>({ declared, facts, found }: Seen<F>, all: boolean): FactSection<F>[] {
  const nameOf = (id: string | undefined) => facts.members.find((member) => member.id === id)?.name ?? '家里';
  const section = (path: string, title: string, fields: readonly FactField[], [told, now]: [Item?, Item?]) =>
    ({
      key: path,
      title,
      became: told && now ? null : now ? ('added' as const) : ('removed' as const),
      itemPath: removable.some((root) => path.startsWith(root)) && !isApplicant(now) ? path : null,
      rows: fields
        .filter(({ key, rare }) => all || !rare || isTold(told, key) || isTold(now, key))
        .map((field) => rowOf(path, field, { told, now, found })),
    }) satisfies FactSection<F>;
  const list = <T extends Item & { id: string }>(
    root: string,
    pick: (from: Facts) => readonly T[],
    title: (item: T) => string,
    fields: readonly FactField[],
  ) =>
    pairs(pick(declared), pick(facts)).map(([told, now]) => {
      const item = (now ?? told) as T;
      return section(`${root}.${item.id}`, title(item), fields, [told, now]);
    });
  return [
    ...list(
      'members',
      ({ members }) => members,
      ({ name }) => name,
      memberFields,
    ),
    ...list(
      'incomes',
      ({ incomes }) => incomes,
      (one) => `${nameOf(one.memberId)}的${incomeWords(one)}收入`,
      [...incomeFields, ownerField(facts.members)],
    ),
    ...list(
      'spending',
      ({ spending }) => spending,
      (one) => `${nameOf(one.memberId)}的${spendingKinds[one.kind]}支出`,
      [...spendingFields, ownerField(facts.members)],
    ),
    section('property', '财产', propertyFields, [declared.property, facts.property]),
    ...list(
      'obligorHouseholds',
      (one) => one.obligorHouseholds,
      ({ name }) => `${name}家（不住一起的亲人）`,
      obligorFields,
    ),
    ...facts.members.map(({ id, name }) =>
      section(`tekun.${id}`, `${name}的自理和供养`, tekunFields, [declared.tekun?.[id] ?? {}, facts.tekun?.[id] ?? {}]),
    ),
    section('relief', '临时救助', reliefFields, [declared.relief ?? {}, facts.relief ?? {}]),
    section('', '申请', [areaField, singlePersonField(facts.members), marginalGrantField], [declared, facts]),
  ].filter(({ rows }) => rows.length > 0);
}

/** Lists whose items may turn out not to be there. */
const removable = ['members.', 'incomes.', 'spending.', 'obligorHouseholds.'];

const isApplicant = (item: object | undefined): boolean =>
  item !== undefined && 'relation' in item && item.relation === 'self';

/** The same with what is not as declared first, as it is read at the desk. */
export function factSections<F extends FoundAt>(seen: Seen<F>, all: boolean): FactSection<F>[] {
  return sectionsAsTold(seen, all).sort((a, b) => Number(hasNews(b)) - Number(hasNews(a)));
}

/** What is not as declared is read first. */
const hasNews = ({ became, rows }: FactSection): boolean => became !== null || rows.some(({ differs }) => differs);

const incomeWords = ({ kind, transferKind }: Facts['incomes'][number]): string =>
  (kind === 'transfer' && transferKind ? transferKinds[transferKind] : undefined) ?? incomeKinds[kind];

/** A rare figure is worth its line where it says something: a no does not. */
function isTold(item: Item | undefined, key: string): boolean {
  const value = figureOf(item, key);
  return value !== undefined && value !== false;
}

/** A figure of an item by its key, where several keys lead inside: `absence.sinceOn`; a source is none. */
function figureOf(item: Item | undefined, key: string): unknown {
  const found = key
    .split('.')
    .reduce<unknown>(
      (at, step) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[step] : undefined),
      item,
    );
  if (typeof found !== 'object' || found === null) return found;
  const { source: _source, ...figures } = found as Record<string, unknown>;
  return figures;
}

/** Items of before and now by their id, in the order in which they were told. */
function pairs<T extends { id: string }>(before: readonly T[], after: readonly T[]): [T | undefined, T | undefined][] {
  const added = after.filter(({ id }) => !before.some((one) => one.id === id));
  return [
    ...before.map((one): [T, T | undefined] => [one, after.find(({ id }) => id === one.id)]),
    ...added.map((one): [undefined, T] => [undefined, one]),
  ];
}

interface Sides<F extends FoundAt> {
  told: Item | undefined;
  now: Item | undefined;
  found: readonly F[];
}

function rowOf<F extends FoundAt>(
  itemPath: string,
  { key, label, editor }: FactField,
  { told, now, found }: Sides<F>,
): FactRow<F> {
  const path = itemPath ? `${itemPath}.${key}` : key;
  const before = figureOf(told, key);
  const value = figureOf(now, key);
  const latest = found.filter((one) => one.path === path || one.path === itemPath).at(-1) ?? null;
  return {
    path,
    label,
    editor,
    declared: told === undefined ? '没报' : factWords(before, editor),
    found: latest,
    now: now === undefined ? '没有这一笔' : factWords(value, editor),
    differs: before !== undefined && JSON.stringify(before) !== JSON.stringify(value),
    added: before === undefined && value !== undefined,
    value,
  };
}
