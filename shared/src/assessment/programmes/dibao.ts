import { minus, roundedUpTo, times, whole } from '../../kernel/fraction';
import type { Fraction } from '../../kernel/fraction';
import type { ResolvedPolicy } from '../../policy/resolvedPolicy';
import { yuan } from '../arithmetic';
import { basesOf, ownRule } from '../basis';
import type { CountableIncome } from '../countableIncome';
import type { Facts, MemberFacts } from '../facts';
import { line } from '../line';
import type { PropertyTest } from '../property';
import { monthlyFen, standardParam } from '../standard';
import type { Outcome } from '../worksheet';
import { incrementsFor } from './increments';
import { nobodyLeft } from './nobodyLeft';
import { outcome } from './outcome';
import { testPerHead } from './perHeadTest';

export interface DibaoAsked {
  /** Counted members whom 特困 does not take (tekun.excludesDibao). */
  members: readonly MemberFacts[];
  income: CountableIncome;
  /** Against the limits of 低保, and against those of 边缘. */
  property: Readonly<Record<'dibao' | 'marginal', PropertyTest>>;
}

/** 低保 of the household (E01): income per head below the standard and property within limits; N·S − I, then increments. */
export function testDibao(
  facts: Facts,
  { members, income, property: { dibao: property } }: DibaoAsked,
  policy: ResolvedPolicy,
): Outcome {
  const memberIds = members.map(({ id }) => id);
  if (members.length === 0) return nobodyLeft('dibao', facts, policy);
  const heads = members.length;
  const test = testPerHead(facts, { income: income.amount, heads }, policy);
  const common = {
    memberIds,
    reasons: [
      test.below ? 'incomeBelowStandard' : 'incomeNotBelowStandard',
      property.within ? 'propertyWithinLimits' : 'propertyAboveLimits',
    ] as const,
    lines: [...test.lines, ...property.lines],
    openFindings: [...income.openFindings, ...property.openFindings],
  };
  if (!test.below || !property.within) return outcome('dibao', common);
  const pay = differencePaid(facts, { members, income: income.amount }, policy);
  const { amountFen, lines } = pay;
  const openFindings = [...common.openFindings, ...pay.openFindings];
  return outcome('dibao', {
    ...common,
    eligible: true,
    amountFen,
    per: 'month',
    lines: [...common.lines, ...lines],
    openFindings,
  });
}

/**
 * N·S − I, rounded up to the yuan once, then the increments; whole fen a month (dibao.paidAsDifference, dibao.raisedBy).
 * Where the pack does not pay the difference, somebody has to say the amount.
 */
export function differencePaid(
  facts: Facts,
  { members, income }: { members: readonly MemberFacts[]; income: Fraction },
  policy: ResolvedPolicy,
): Pick<Outcome, 'amountFen' | 'lines' | 'openFindings'> {
  if (!policy.boolean('dibao.paidAsDifference')) return { amountFen: null, lines: [], openFindings: ['dibaoAmount'] };
  const standard = monthlyFen(policy, standardParam(facts));
  const difference = minus(times(standard, whole(members.length)), income);
  const roundedFen = roundedUpTo(difference, 100);
  const increments = incrementsFor(facts, members, policy);
  const amountFen = roundedFen + increments.amountFen;
  const basis = basesOf(policy, 'dibao.paidAsDifference', standardParam(facts));
  const written = `${yuan(standard)} × ${members.length} − ${yuan(income)} = ${yuan(difference)}`;
  const raised = increments.lines.map(({ arithmetic }) => ` + ${arithmetic ?? ''}`).join('');
  const lines = [
    line('difference', { arithmetic: written, amount: difference, basis }),
    line('roundedUp', {
      arithmetic: `${yuan(difference)} → ${yuan(whole(roundedFen))}`,
      amount: whole(roundedFen),
      basis: [ownRule('own.roundedUpToYuan')],
    }),
    ...increments.lines,
    line('monthlyAid', {
      arithmetic: raised ? `${yuan(whole(roundedFen))}${raised} = ${yuan(whole(amountFen))}` : null,
      amount: whole(amountFen),
    }),
  ];
  return { amountFen, lines, openFindings: increments.openFindings };
}
