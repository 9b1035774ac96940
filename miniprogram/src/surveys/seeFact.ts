import type { Facts } from '@twin-pledge/shared/assessment/facts';

type Node = Readonly<Record<string, unknown>>;

/** The facts with one figure seen otherwise: `incomes.i1.amountFen`; an item's own path adds it, null takes it away. */
export function seeFact(facts: Facts, path: string, value: unknown): Facts {
  const [root = '', ...rest] = path.split('.');
  const whole = facts as unknown as Node;
  const branch = whole[root];
  const next = Array.isArray(branch) ? inList(branch as Node[], rest, value) : inItem(branch as Node, rest, value);
  return { ...whole, [root]: next } as unknown as Facts;
}

function inList(list: readonly Node[], [id = '', ...rest]: readonly string[], value: unknown): Node[] {
  if (rest.length > 0) return list.map((item) => (item.id === id ? inItem(item, rest, value) : item));
  const others = list.filter((item) => item.id !== id);
  return value === null ? others : others.concat([{ ...(value as Node), id }]);
}

function inItem(item: Node, [key = '', ...rest]: readonly string[], value: unknown): Node {
  if (rest.length > 0) return { ...item, [key]: inItem((item[key] ?? {}) as Node, rest, value) };
  if (value !== null) return { ...item, [key]: value };
  const { [key]: _gone, ...others } = item;
  return others;
}
