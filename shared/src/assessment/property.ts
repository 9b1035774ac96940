import { compareFractions, over, times, whole } from '../kernel/fraction';
import type { ParamIdOf } from '../policy/paramCatalogue';
import type { ResolvedPolicy } from '../policy/resolvedPolicy';
import { yuan } from './arithmetic';
import { basesOf, ownRule } from './basis';
import { sourceOf } from './facts';
import type { Facts } from './facts';
import { line } from './line';
import type { FindingCode } from './lineCodes';
import { exactNumber, monthlyFen, standardParam } from './standard';
import type { WorksheetLine } from './worksheet';

export interface PropertyTest {
  within: boolean;
  lines: readonly WorksheetLine[];
  openFindings: readonly FindingCode[];
}

/** Where the limits of 低保 stand, and those of 边缘; 边缘 takes those of 低保 where the pack gives it none. */
const limitParams = {
  dibao: { cash: 'property.cashPerHeadTimesStandard', cars: 'property.maxCars', homes: 'property.maxHomes' },
  marginal: {
    cash: 'dibaoMarginal.cashPerHeadTimesStandard',
    cars: 'dibaoMarginal.maxCars',
    homes: 'dibaoMarginal.maxHomes',
  },
} as const satisfies Record<string, Record<string, ParamIdOf<'number'>>>;
const assets = ['cash', 'cars', 'homes'] as const;
type Asset = (typeof assets)[number];

/** Whether the household's property is within the limits; exactly at a limit is within it (property.*, dibaoMarginal.*). */
export function testProperty(
  facts: Facts,
  heads: number,
  programme: 'dibao' | 'marginal',
  policy: ResolvedPolicy,
): PropertyTest {
  // Nobody is left to have anything: no programme asks further.
  if (heads === 0) return { within: false, lines: [], openFindings: [] };
  const { property } = facts;
  const lines: WorksheetLine[] = [];
  let silent = false;
  for (const asset of assets) {
    const own = limitParams[programme][asset];
    const param = policy.has(own) ? own : limitParams.dibao[asset];
    if (!policy.has(param)) {
      silent = true;
      continue;
    }
    const made = tests[asset](facts, heads, param, policy);
    const borrowed = programme === 'marginal' && param === limitParams.dibao[asset];
    lines.push(borrowed ? { ...made, basis: [...made.basis, ownRule('own.marginalTakesDibaoLimits')] } : made);
  }
  const found =
    (programme === 'marginal' ? property.foundWithinMarginalLimits : undefined) ?? property.foundWithinLimits;
  if (found !== undefined) lines.push(foundLine(facts, found, policy));
  // Where the pack has a figure for one kind of property only, somebody still has to look at the others.
  const open = found === undefined && silent;
  return { within: lines.every(({ holds }) => holds), lines, openFindings: open ? ['property'] : [] };
}

const sources = (facts: Facts) => [sourceOf(facts.property, facts)];

const foundLine = (facts: Facts, holds: boolean, policy: ResolvedPolicy) =>
  line('propertyFound', { holds, basis: basesOf(policy, 'property.limits'), facts: sources(facts) });

type Test = (facts: Facts, heads: number, param: ParamIdOf<'number'>, policy: ResolvedPolicy) => WorksheetLine;

const counted =
  (code: 'carLimit' | 'homeLimit', asset: 'cars' | 'homes'): Test =>
  (facts, _, param, policy) => {
    const has = facts.property[asset];
    const limit = policy.number(param);
    const holds = has <= limit;
    const arithmetic = `${has} ${holds ? '≤' : '>'} ${limit}`;
    return line(code, { arithmetic, holds, basis: basesOf(policy, param), facts: sources(facts) });
  };

const tests: Record<Asset, Test> = {
  cash: (facts, heads, param, policy) => {
    const has = over(whole(facts.property.cashFen), whole(heads));
    const standard = monthlyFen(policy, standardParam(facts));
    const limit = times(standard, exactNumber(policy, param));
    const holds = compareFractions(has, limit) <= 0;
    const arithmetic =
      `${yuan(whole(facts.property.cashFen))} ÷ ${heads} = ${yuan(has)} ${holds ? '≤' : '>'} ` +
      `${yuan(standard)} × ${policy.number(param)} = ${yuan(limit)}`;
    const basis = basesOf(policy, param, standardParam(facts));
    return line('cashLimit', { arithmetic, holds, basis, facts: sources(facts) });
  },
  cars: counted('carLimit', 'cars'),
  homes: counted('homeLimit', 'homes'),
};
