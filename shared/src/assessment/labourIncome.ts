import { decimal, isBelow, minus, times, zero } from '../kernel/fraction';
import type { Fraction } from '../kernel/fraction';
import type { ResolvedPolicy } from '../policy/resolvedPolicy';
import { yuan } from './arithmetic';
import { basesOf, ownRule } from './basis';
import type { Facts, MemberFacts } from './facts';
import type { Reckoned } from './incomes';
import { labourGroup } from './labour';
import { line } from './line';
import { monthlyFen } from './standard';

const nothing: Reckoned = { amount: zero, terms: [], lines: [], openFindings: [] };

/**
 * What someone who can work is taken to earn at least: coefficient × the pack's base, counted where they tell less
 * (C04 劳动力系数; YX 二(二)1). Where the pack asks for it without giving figures, nothing is added and that is said.
 */
export function labourIncome(facts: Facts, member: MemberFacts, earned: Fraction, policy: ResolvedPolicy): Reckoned {
  if (!policy.boolean('income.labourCoefficientUsed')) return nothing;
  const group = labourGroup(member, facts.onDate, policy);
  if (group === 'none') return nothing;
  if (!policy.has('income.labourCoefficients') || !policy.has('income.labourBase'))
    return { ...nothing, openFindings: ['labourCoefficient'] };
  const coefficient = Number(policy.record('income.labourCoefficients')[group] ?? 0);
  const base = monthlyFen(policy, 'income.labourBase');
  const least = times(base, decimal(coefficient));
  if (!isBelow(earned, least)) return nothing;
  const amount = minus(least, earned);
  const arithmetic = `${yuan(base)} × ${coefficient} − ${yuan(earned)} = ${yuan(amount)}`;
  const params = ['income.labourCoefficientUsed', 'income.labourCoefficients', 'income.labourBase'] as const;
  const basis = [...basesOf(policy, ...params), ownRule('own.atLeastByLabour')];
  return {
    ...nothing,
    amount,
    terms: [amount],
    lines: [line('labourImputed', { params: { name: member.name }, arithmetic, amount, basis })],
  };
}
