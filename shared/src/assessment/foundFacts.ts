import type { Facts, FactSource } from './facts';
import { factsSchema } from './factsSchema';

/** What survey, verification or a finding puts beside or in place of what was declared. */
export interface FoundFact {
  /** As in `incomes.i1.amountFen`, `members.m2.seriouslyIll`, `property.cars`; a list's item by its id. */
  path: string;
  /** Null takes an item or an optional figure away; an object at an item's own path adds it. */
  value: unknown;
  source: FactSource;
}

export type Applied = { ok: true; facts: Facts } | { ok: false; problem: 'factUnknown' | 'factInvalid' };

/** Roots that nobody finds: the day is given, and where facts come from is said by each finding itself. */
const fixed = ['onDate', 'source'];
/** How many steps lead to the item that itself says where it comes from. */
const stepsToItem: Readonly<Record<string, number>> = {
  members: 2,
  incomes: 2,
  spending: 2,
  obligorHouseholds: 2,
  tekun: 2,
  property: 1,
  relief: 1,
  singlePersonEntry: 1,
};
/** As deep as the schema goes: `members.m2.disability.grade`. */
const mostSteps = 4;

type Node = Record<string, unknown>;

/** The facts with everything that was found since, in the order it was found; refuses what no fact is or can be. */
export function withFound(facts: Facts, found: readonly FoundFact[]): Applied {
  let current = facts;
  for (const one of found) {
    const applied = apply(current, one);
    if (!applied.ok) return applied;
    current = applied.facts;
  }
  return { ok: true, facts: current };
}

function apply(facts: Facts, { path, value, source }: FoundFact): Applied {
  const steps = path.split('.');
  const [root = ''] = steps;
  if (fixed.includes(root) || steps.length > mostSteps || steps.some((step) => step === '' || step === 'source'))
    return { ok: false, problem: 'factUnknown' };
  const changed = set(facts, steps, value);
  if (changed === undefined) return { ok: false, problem: 'factUnknown' };
  const item = steps.slice(0, stepsToItem[root] ?? 0);
  const sourced = item.length > 0 && isThere(changed, item) ? set(changed, [...item, 'source'], source) : changed;
  const read = factsSchema.safeParse(sourced);
  if (!read.success)
    return {
      ok: false,
      problem: read.error.issues.some(({ code }) => code === 'unrecognized_keys') ? 'factUnknown' : 'factInvalid',
    };
  return { ok: true, facts: read.data };
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

function isThere(node: unknown, steps: readonly string[]): boolean {
  const last = steps.reduce<unknown>((at, step) => {
    if (Array.isArray(at)) return at.find((item) => (item as Node).id === step);
    return isNode(at) ? at[step] : undefined;
  }, node);
  return isNode(last);
}

/** A copy with the value at the steps; undefined where the way ends before them. */
function set(node: unknown, steps: readonly string[], value: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  if (Array.isArray(node)) return setItem(node, step, rest, value);
  if (!isNode(node)) return undefined;
  if (rest.length === 0 && value === null) return without(node, step);
  // What nobody had spoken of begins with its first figure: a person's care, an absence, relief.
  const after = set(node[step] ?? (rest.length > 0 ? {} : undefined), rest, value);
  return after === undefined ? undefined : { ...node, [step]: after };
}

function setItem(list: readonly unknown[], id: string, rest: readonly string[], value: unknown): unknown {
  const at = list.findIndex((item) => (item as Node).id === id);
  if (rest.length > 0) {
    if (at < 0) return undefined;
    const after = set(list[at], rest, value);
    return after === undefined ? undefined : list.map((item, index) => (index === at ? after : item));
  }
  if (value === null) return at < 0 ? undefined : list.filter((_, index) => index !== at);
  if (typeof value !== 'object') return undefined;
  const item = { ...value, id };
  return at < 0 ? [...list, item] : list.map((before, index) => (index === at ? item : before));
}

function without(node: Node, step: string): Node {
  const { [step]: _gone, ...rest } = node;
  return rest;
}
