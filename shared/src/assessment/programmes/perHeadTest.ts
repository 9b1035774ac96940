import { compareFractions, times } from '../../kernel/fraction';
import type { Fraction } from '../../kernel/fraction';
import type { ParamIdOf } from '../../policy/paramCatalogue';
import type { ResolvedPolicy } from '../../policy/resolvedPolicy';
import { yuan } from '../arithmetic';
import { basesOf } from '../basis';
import type { Facts } from '../facts';
import { line } from '../line';
import { exactNumber, monthlyFen, perHead, standardParam } from '../standard';
import type { WorksheetLine } from '../worksheet';

export interface PerHeadTest {
  below: boolean;
  lines: readonly WorksheetLine[];
}

interface Asked {
  income: Fraction;
  heads: number;
  /** The parameter that gives a multiple of the standard, which the income is held against. */
  multiple?: ParamIdOf<'number'>;
}

/** Income per head against the standard of the area or a multiple of it; equal is not below (dibao.strictlyBelow). */
export function testPerHead(facts: Facts, { income, heads, multiple }: Asked, policy: ResolvedPolicy): PerHeadTest {
  const param = standardParam(facts);
  const standard = monthlyFen(policy, param);
  const limit = multiple ? times(standard, exactNumber(policy, multiple)) : standard;
  const head = perHead(income, heads);
  const order = compareFractions(head, limit);
  const below = policy.boolean('dibao.strictlyBelow') ? order < 0 : order <= 0;
  const sign = order < 0 ? '<' : order === 0 ? '=' : '>';
  const limitWritten = multiple ? `${yuan(standard)} × ${policy.number(multiple)} = ${yuan(limit)}` : yuan(standard);
  return {
    below,
    lines: [
      line('standard', { amount: standard, params: { area: facts.area }, basis: basesOf(policy, param) }),
      line('perHead', { arithmetic: `${yuan(income)} ÷ ${heads} = ${yuan(head)}`, amount: head }),
      line(multiple ? 'belowMarginal' : 'belowStandard', {
        arithmetic: `${yuan(head)} ${sign} ${limitWritten}`,
        holds: below,
        basis: basesOf(policy, 'dibao.strictlyBelow', ...(multiple ? [multiple] : [])),
      }),
    ],
  };
}
