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
/** Roots whose items say themselves where they come from. */
const sourced = ['incomes', 'spending', 'property', 'obligorHouseholds', 'tekun', 'relief'];

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
  if (fixed.includes(root) || steps.length > 3 || steps.some((step) => step === '' || step === 'source'))
    return { ok: false, problem: 'factUnknown' };
  const changed = set(facts, steps, value, sourced.includes(root) ? source : undefined);
  if (changed === undefined) return { ok: false, problem: 'factUnknown' };
  const read = factsSchema.safeParse(changed);
  if (!read.success)
    return {
      ok: false,
      problem: read.error.issues.some(({ code }) => code === 'unrecognized_keys') ? 'factUnknown' : 'factInvalid',
    };
  return { ok: true, facts: read.data };
}

/** A copy with the value at the steps; undefined where the way ends before them. */
function set(node: unknown, steps: readonly string[], value: unknown, source: FactSource | undefined): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  if (Array.isArray(node)) return setItem(node, step, { rest, value, source });
  if (typeof node !== 'object' || node === null) return undefined;
  // The only objects that come into being by a finding are those of a person's care and of relief.
  const inside = (node as Node)[step] ?? (rest.length > 0 ? {} : undefined);
  if (rest.length === 0 && value === null) return without(node as Node, step, source);
  const after = set(inside, rest, value, source);
  const whole = { ...node, [step]: after };
  return after === undefined ? undefined : rest.length === 0 && source ? { ...whole, source } : whole;
}

interface Put {
  rest: readonly string[];
  value: unknown;
  source: FactSource | undefined;
}

function setItem(list: readonly unknown[], id: string, { rest, value, source }: Put): unknown {
  const at = list.findIndex((item) => (item as Node).id === id);
  if (rest.length > 0) {
    if (at < 0) return undefined;
    const after = set(list[at], rest, value, source);
    return after === undefined ? undefined : list.map((item, index) => (index === at ? after : item));
  }
  if (value === null) return at < 0 ? undefined : list.filter((_, index) => index !== at);
  if (typeof value !== 'object') return undefined;
  const item = { ...value, id, ...(source ? { source } : {}) };
  return at < 0 ? [...list, item] : list.map((before, index) => (index === at ? item : before));
}

function without(node: Node, step: string, source: FactSource | undefined): unknown {
  const { [step]: _gone, ...rest } = node;
  return source ? { ...rest, source } : rest;
}
