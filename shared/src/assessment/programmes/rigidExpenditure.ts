import { compareFractions, isBelow, over, sum, times, whole } from '../../kernel/fraction';
import type { Fraction } from '../../kernel/fraction';
import type { ResolvedPolicy } from '../../policy/resolvedPolicy';
import { yuan } from '../arithmetic';
import { basesOf, ownRule } from '../basis';
import { sourceOf } from '../facts';
import type { Facts, SpendingFacts } from '../facts';
import { line } from '../line';
import type { FindingCode, ReasonCode } from '../lineCodes';
import { monthlyFen, percentOf } from '../standard';
import type { Outcome, WorksheetLine } from '../worksheet';
import type { DibaoAsked } from './dibao';
import { nobodyLeft } from './nobodyLeft';
import { outcome } from './outcome';

interface Asked extends DibaoAsked {
  /** 低保, 特困 or 边缘 that takes the household already. */
  other: Outcome | undefined;
}

/**
 * 刚性支出困难家庭: outside 低保, 特困 and 边缘, income per head below last year's local disposable income, rigid spending
 * above the local share of income, property within limits (rigidExpenditure.*). Income is taken before deductions.
 */
export function testRigidExpenditure(
  facts: Facts,
  { members, income, property: { marginal: property }, other }: Asked,
  policy: ResolvedPolicy,
): Outcome {
  const heads = members.length;
  if (heads === 0) return nobodyLeft('rigidExpenditure', facts, policy);
  const spending = facts.spending.filter(({ memberId }) => !memberId || members.some(({ id }) => id === memberId));
  const checks = [
    ...(other ? [coveredBy(other)] : []),
    belowLocalIncome(over(income.beforeDeductions, whole(heads)), policy),
    spendingAboveLine(facts, { spending, income: income.beforeDeductions }, policy),
  ];
  return outcome('rigidExpenditure', {
    memberIds: members.map(({ id }) => id),
    eligible: property.within && checks.every(({ holds }) => holds),
    reasons: [
      ...new Set(checks.map(({ reason }) => reason)),
      property.within ? ('propertyWithinLimits' as const) : ('propertyAboveLimits' as const),
    ],
    lines: [...checks.flatMap((check) => check.lines), ...property.lines.map(byMarginalLimits)],
    openFindings: [...income.openFindings, ...checks.flatMap((check) => check.open ?? []), ...property.openFindings],
  });
}

const byMarginalLimits = (made: WorksheetLine): WorksheetLine => ({
  ...made,
  basis: [...made.basis, ownRule('own.rigidTakesMarginalLimits')],
});

interface Check {
  holds: boolean;
  reason: ReasonCode;
  lines: readonly WorksheetLine[];
  open?: readonly FindingCode[];
}

const coveredBy = ({ aid }: Outcome): Check => ({
  holds: false,
  reason: 'coveredByOtherProgramme',
  lines: [line('coveredByOther', { params: { aid }, holds: false })],
});

function belowLocalIncome(head: Fraction, policy: ResolvedPolicy): Check {
  const param = 'local.disposableIncomeLastYear';
  if (!policy.has(param)) return { holds: false, reason: 'noLocalLine', lines: [], open: ['localIncome'] };
  const local = monthlyFen(policy, param);
  const holds = isBelow(head, local);
  const arithmetic = `${yuan(head)} ${holds ? '<' : '≥'} ${yuan(local)}`;
  const basis = basesOf(policy, 'rigidExpenditure.incomeBelow', param);
  const reason = holds ? 'incomeBelowLocalIncome' : 'incomeNotBelowLocalIncome';
  return { holds, reason, lines: [line('belowLocalIncome', { arithmetic, holds, basis })] };
}

const monthly = ({ amountFen, months }: SpendingFacts) => over(whole(amountFen), whole(months));

function spendingAboveLine(
  facts: Facts,
  { spending: told, income }: { spending: readonly SpendingFacts[]; income: Fraction },
  policy: ResolvedPolicy,
): Check {
  const param = 'rigidExpenditure.spendingSharePercent';
  if (!policy.has(param)) return { holds: false, reason: 'noLocalLine', lines: [], open: ['spendingLine'] };
  const percent = policy.number(param);
  const spending = sum(told.map(monthly));
  const limit = times(income, percentOf(percent));
  const holds = compareFractions(spending, limit) > 0;
  const arithmetic = `${yuan(spending)} ${holds ? '>' : '≤'} ${yuan(income)} × ${percent}% = ${yuan(limit)}`;
  const basis = [...basesOf(policy, param, 'spending.periodMonths'), ownRule('own.rigidBeforeDeductions')];
  const sources = told.map((one) => sourceOf(one, facts));
  const reason = holds ? 'spendingAboveLine' : 'spendingNotAboveLine';
  return { holds, reason, lines: [line('spendingShare', { arithmetic, holds, basis, facts: sources })] };
}
