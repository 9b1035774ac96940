import { notBelowZero, plus, sum, zero } from '../kernel/fraction';
import type { Fraction } from '../kernel/fraction';
import type { ResolvedPolicy } from '../policy/resolvedPolicy';
import { signedSum } from './arithmetic';
import type { Facts } from './facts';
import type { Reckoned } from './incomes';
import { line } from './line';
import type { FindingCode } from './lineCodes';
import { supportReceived } from './memberIncomes';
import type { MemberIncomes } from './memberIncomes';
import { reckonSupport } from './support';
import type { WorksheetLine } from './worksheet';

export interface CountableIncome {
  amount: Fraction;
  lines: readonly WorksheetLine[];
  openFindings: readonly FindingCode[];
  /** Without what is taken off for rigid spending: what 刚性支出 compares with the spending. */
  beforeDeductions: Fraction;
}

/** Countable income of some members, a month, exact: incomes + support − deductions, never below zero. */
export function countableIncome(facts: Facts, incomes: MemberIncomes, policy: ResolvedPolicy): CountableIncome {
  return reckon(incomes, reckonSupport(facts, supportReceived(incomes), policy));
}

/** The same without anything that obligors are taken to give. */
export const incomeWithoutObligors = (incomes: MemberIncomes): CountableIncome => reckon(incomes, nothing);

const nothing: Reckoned = { amount: zero, terms: [], lines: [], openFindings: [] };

function reckon({ of, deductions }: MemberIncomes, obligors: Reckoned): CountableIncome {
  const terms: Fraction[] = [];
  const lines: WorksheetLine[] = [];
  const openFindings = new Set<FindingCode>();
  const take = (part: Reckoned): void => {
    terms.push(...part.terms);
    lines.push(...part.lines);
    for (const finding of part.openFindings) openFindings.add(finding);
  };
  for (const { incomes, labour } of of) {
    incomes.forEach(take);
    take(labour);
  }
  take(obligors);
  const beforeDeductions = sum(terms);
  for (const { off, made } of deductions) {
    terms.push(off);
    lines.push(made);
  }
  const comesTo = deductions.reduce((left, { off }) => plus(left, off), beforeDeductions);
  const amount = notBelowZero(comesTo);
  lines.push(line('incomeTotal', { arithmetic: signedSum(terms, comesTo, amount), amount }));
  return { amount, beforeDeductions, lines, openFindings: [...openFindings] };
}
