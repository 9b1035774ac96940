import { minus, notBelowZero, over, plus, smaller, sum, times, whole, zero } from '../kernel/fraction';
import type { Fraction } from '../kernel/fraction';
import type { TransferKind } from '../kernel/person';
import type { ResolvedPolicy } from '../policy/resolvedPolicy';
import { differenceOf, yuan } from './arithmetic';
import { basesOf } from './basis';
import type { Facts, IncomeFacts, MemberFacts } from './facts';
import { line } from './line';
import type { FindingCode } from './lineCodes';
import { monthlyFen } from './standard';
import type { WorksheetLine } from './worksheet';

export interface Reckoned {
  amount: Fraction;
  lines: readonly WorksheetLine[];
  openFindings: readonly FindingCode[];
}

/** Transfers that the pack may leave out, by what the pack calls them (income.notCounted). */
const packNames: Partial<Record<TransferKind, string>> = {
  preferential: 'preferentialPension',
  familyPlanning: 'familyPlanning',
  scholarship: 'scholarship',
  braveryAward: 'bravery',
  governmentRelief: 'governmentRelief',
};

/** One income of a counted member, a month: what came in less what the pack lets be taken off, never below zero (C04). */
export function reckonIncome(facts: Facts, income: IncomeFacts, member: MemberFacts, policy: ResolvedPolicy): Reckoned {
  const named = { name: member.name, kind: income.transferKind ?? income.kind };
  const source = [income.source ?? facts.source];
  const left = income.transferKind && packNames[income.transferKind];
  if (left && policy.list('income.notCounted').includes(left)) {
    const amount = over(whole(income.amountFen), whole(income.months));
    const arithmetic = yuan(amount);
    const basis = basesOf(policy, 'income.notCounted');
    return {
      amount: zero,
      lines: [line('incomeNotCounted', { params: named, arithmetic, basis, facts: source })],
      openFindings: [],
    };
  }
  const costs = costsOf(income, member, policy);
  const net = notBelowZero(minus(whole(income.amountFen), sum(costs)));
  const amount = over(net, whole(income.months));
  const arithmetic = `${differenceOf([whole(income.amountFen), ...costs])} ÷ ${income.months} = ${yuan(amount)}`;
  const basis = basesOf(policy, 'income.kinds', ...(costs.length > 0 ? (['income.deductedCosts'] as const) : []));
  const counted = line('incomeCounted', { params: named, arithmetic, amount, basis, facts: source });
  const portion = income.transferKind === 'basicPension' ? centralPortion(amount, named, policy) : null;
  if (!portion) return { amount, lines: [counted], openFindings: [] };
  return { ...portion, amount: plus(amount, portion.amount), lines: [counted, ...portion.lines] };
}

function costsOf(income: IncomeFacts, member: MemberFacts, policy: ResolvedPolicy): Fraction[] {
  const deducted = policy.list('income.deductedCosts');
  const jobCost = member.receivesDibao && policy.boolean('income.employmentCostDeducted');
  const costs: [boolean, number | undefined][] = [
    [deducted.includes('operating'), income.operatingFen],
    [deducted.includes('depreciation'), income.depreciationFen],
    [deducted.includes('incomeTax'), income.incomeTaxFen],
    [deducted.includes('socialInsurance'), income.socialInsuranceFen],
    [jobCost === true, income.employmentCostFen],
  ];
  return costs.flatMap(([applies, fen]) => (applies && fen ? [whole(fen)] : []));
}

/** The part of the basic pension that the centre pays is left out while the pack says so; taken off what came in. */
function centralPortion(monthly: Fraction, params: Record<string, string>, policy: ResolvedPolicy): Reckoned | null {
  if (!policy.boolean('income.centralBasicPensionExcluded')) return null;
  if (!policy.has('income.centralBasicPension')) return { amount: zero, lines: [], openFindings: ['centralPension'] };
  const portion = times(smaller(monthly, monthlyFen(policy, 'income.centralBasicPension')), whole(-1));
  const basis = basesOf(policy, 'income.centralBasicPensionExcluded', 'income.centralBasicPension');
  return {
    amount: portion,
    lines: [line('centralPensionNotCounted', { params, arithmetic: yuan(portion), amount: portion, basis })],
    openFindings: [],
  };
}
