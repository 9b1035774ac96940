/**
 * How many households a second one core assesses: every programme, as lines with their clauses, under the policies of
 * five counties on the days around which their values change. The households are drawn from a seed.
 */
import * as fc from 'fast-check';
import type * as Assessing from '../../shared/src/assessment/assess';
import type { Facts } from '../../shared/src/assessment/facts';
import type * as Assuming from '../../shared/src/assessment/scenario/withAssumptions';
import type { ResolvedPolicy } from '../../shared/src/policy/resolvedPolicy';
import type * as Resolving from '../../shared/src/policy/resolvePolicy';
import type * as Libraries from '../../cloud/src/platform/policy/policyLibrary';
import { built } from './built';
import { anyHousehold } from '../scenarios/anyHousehold';
import { line, machine, percentile } from './figures';

const households = 20_000;
const rounds = 5;
const leastPerSecond = 20_000;
const seed = 20_261_122;
const regions = ['360200000000', '120115000000', '430321000000', '430603000000', '430682114000'];

const { assess } = built<typeof Assessing>('shared/dist/assessment/assess.js');
const { withAssumptions } = built<typeof Assuming>('shared/dist/assessment/scenario/withAssumptions.js');
const { resolvePolicy } = built<typeof Resolving>('shared/dist/policy/resolvePolicy.js');
const { readPolicyLibrary } = built<typeof Libraries>('cloud/dist/src/platform/policy/policyLibrary.js');
const { packs } = readPolicyLibrary({ demonstration: false });
const policies = new Map<string, ResolvedPolicy>();

/** Resolved once a region and day, as the program keeps them. */
function policyFor(region: string, onDate: string): ResolvedPolicy {
  const key = `${region} ${onDate}`;
  const known = policies.get(key);
  if (known) return known;
  const resolved = withAssumptions(resolvePolicy(packs, region, onDate), {});
  if (!resolved.ok) throw new Error(resolved.problems.join('; '));
  policies.set(key, resolved.policy);
  return resolved.policy;
}

interface Case {
  readonly facts: Facts;
  readonly policy: ResolvedPolicy;
}

/** A household of which no member counts is refused (RangeError): such ones are left out beforehand. */
function canBeAssessed({ facts, policy }: Case): boolean {
  try {
    return assess(facts, policy).outcomes.length > 0;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Assesses all once; answers how many a second of processor time, and how many outcomes they had. */
function assessAll(drawnCases: readonly Case[]): { readonly perSecond: number; readonly outcomes: number } {
  // Facts nobody has assessed before, as each of them is once in earnest.
  const cases = drawnCases.map(({ facts, policy }) => ({ facts: { ...facts }, policy }));
  let outcomes = 0;
  const begun = process.cpuUsage();
  for (const { facts, policy } of cases) outcomes += assess(facts, policy).outcomes.length;
  const { user, system } = process.cpuUsage(begun);
  return { perSecond: (cases.length / (user + system)) * 1e6, outcomes };
}

const drawn = fc.sample(anyHousehold, { numRuns: households, seed });
const cases = drawn
  .map((facts, at) => ({ facts, policy: policyFor(regions[at % regions.length]!, facts.onDate) }))
  .filter(canBeAssessed);
console.log(`${machine()}; ${cases.length} households, seed ${seed}`);
const done = Array.from({ length: rounds }, () => assessAll(cases));
const speeds = done.map(({ perSecond }) => perSecond);
const middle = percentile(speeds, 0.5);
line(
  `households assessed a second of one core, median of ${rounds} rounds`,
  middle.toFixed(0),
  middle >= leastPerSecond,
);
line('  least and most', `${Math.min(...speeds).toFixed(0)} and ${Math.max(...speeds).toFixed(0)}`);
line('  outcomes a household', ((done[0]?.outcomes ?? 0) / cases.length).toFixed(1));
