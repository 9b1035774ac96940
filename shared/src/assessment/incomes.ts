import { isBelow, minus, negated, notBelowZero, over, plus, smaller, sum, whole, zero } from '../kernel/fraction';
import type { Fraction } from '../kernel/fraction';
import type { TransferKind } from '../kernel/person';
import type { ResolvedPolicy } from '../policy/resolvedPolicy';
import { differenceOf, yuan } from './arithmetic';
import { basesOf, ownRule } from './basis';
import type { Basis } from './basis';
import { sourceOf } from './facts';
import type { Facts, FactSource, IncomeFacts, MemberFacts } from './facts';
import { line } from './line';
import type { FindingCode } from './lineCodes';
import { monthlyFen } from './standard';
import type { WorksheetLine } from './worksheet';

export interface Reckoned {
  amount: Fraction;
  /** What its lines come to, one by one: together the amount. */
  terms: readonly Fraction[];
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
  const source = [sourceOf(income, facts)];
  const excluded = income.transferKind && packNames[income.transferKind];
  if (excluded && policy.list('income.notCounted').includes(excluded)) {
    const amount = over(whole(income.amountFen), whole(income.months));
    const arithmetic = yuan(amount);
    const basis = basesOf(policy, 'income.notCounted');
    return {
      amount: zero,
      terms: [],
      lines: [line('incomeNotCounted', { params: named, arithmetic, basis, facts: source })],
      openFindings: [],
    };
  }
  const costs = costsOf(income, member, policy);
  const terms = [whole(income.amountFen), ...costs.map(({ fen }) => whole(fen))];
  const left = minus(whole(income.amountFen), sum(terms.slice(1)));
  const amount = over(notBelowZero(left), whole(income.months));
  const arithmetic = incomeArithmetic(terms, income.months, amount);
  const basis: Basis[] = basesOf(policy, 'income.kinds', ...new Set(costs.map(({ param }) => param)));
  // Shown also where the whole pension counts: that it does is dated.
  if (income.transferKind === 'basicPension') basis.push(...basesOf(policy, 'income.centralBasicPensionExcluded'));
  if (isBelow(left, zero)) basis.push(ownRule('own.lossCountsNothing'));
  const counted = line('incomeCounted', { params: named, arithmetic, amount, basis, facts: source });
  const portion = income.transferKind === 'basicPension' ? centralPortion(amount, { named, source }, policy) : null;
  if (!portion) return { amount, terms: [amount], lines: [counted], openFindings: [] };
  return {
    ...portion,
    amount: plus(amount, portion.amount),
    terms: [amount, ...portion.terms],
    lines: [counted, ...portion.lines],
  };
}

/** `(30,000.00 − 12,000.00) ÷ 12 = 1,500.00`; what is held at zero says so. */
function incomeArithmetic(terms: readonly Fraction[], months: number, amount: Fraction): string {
  if (terms.length === 1 && months === 1) return yuan(amount);
  const left = months === 1 ? terms.map(yuan).join(' − ') : `${differenceOf(terms)} ÷ ${months}`;
  return `${left} = ${yuan(amount)}`;
}

interface Cost {
  fen: number;
  param: 'income.deductedCosts' | 'income.employmentCostDeducted' | 'deductions.causes';
}

/** What the pack calls each cost (income.deductedCosts), and where it is told. */
const costFields = [
  ['operating', 'operatingFen'],
  ['depreciation', 'depreciationFen'],
  ['incomeTax', 'incomeTaxFen'],
  ['socialInsurance', 'socialInsuranceFen'],
] as const;

function costsOf(income: IncomeFacts, member: MemberFacts, policy: ResolvedPolicy): Cost[] {
  const deducted = policy.list('income.deductedCosts');
  const costs: Cost[] = [];
  for (const [name, told] of costFields) {
    const fen = income[told];
    if (fen && deducted.includes(name)) costs.push({ fen, param: 'income.deductedCosts' });
  }
  const { employmentCostFen: fen } = income;
  const param = fen ? jobCostParam(member, policy) : null;
  if (fen && param) costs.push({ fen, param });
  return costs;
}

/** What a job costs is taken off for those on 低保 already (XT 10), and for everyone where work is a cause (YX 二(二)1). */
function jobCostParam({ receivesDibao }: MemberFacts, policy: ResolvedPolicy): Cost['param'] | null {
  if (receivesDibao && policy.boolean('income.employmentCostDeducted')) return 'income.employmentCostDeducted';
  return policy.list('deductions.causes').includes('work') ? 'deductions.causes' : null;
}

/** The part of the basic pension that the centre pays is left out while the pack says so; taken off what came in. */
function centralPortion(
  monthly: Fraction,
  { named: params, source: facts }: { named: Record<string, string>; source: FactSource[] },
  policy: ResolvedPolicy,
): Reckoned | null {
  if (!policy.boolean('income.centralBasicPensionExcluded')) return null;
  if (!policy.has('income.centralBasicPension'))
    return { amount: zero, terms: [], lines: [], openFindings: ['centralPension'] };
  const portion = negated(smaller(monthly, monthlyFen(policy, 'income.centralBasicPension')));
  const basis = basesOf(policy, 'income.centralBasicPensionExcluded', 'income.centralBasicPension');
  return {
    amount: portion,
    terms: [portion],
    lines: [line('centralPensionNotCounted', { params, arithmetic: yuan(portion), amount: portion, basis, facts })],
    openFindings: [],
  };
}
