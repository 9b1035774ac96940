import { notBelowZero, plus, readExact, sum, zero } from '../kernel/fraction';
import type { Fraction } from '../kernel/fraction';
import type { ResolvedPolicy } from '../policy/resolvedPolicy';
import { signedSum } from './arithmetic';
import { reckonDeductions } from './deductions';
import type { Facts, IncomeFacts, MemberFacts } from './facts';
import { reckonIncome } from './incomes';
import type { Reckoned } from './incomes';
import { labourIncome } from './labourIncome';
import { line } from './line';
import { reckonSupport } from './support';

export interface CountableIncome extends Reckoned {
  /** Without what is taken off for rigid spending: what 刚性支出 compares with the spending. */
  beforeDeductions: Fraction;
}

/**
 * Whose income is asked for, and which support belongs to it: what obligors are taken to give and what is received, what
 * is received alone (特困), or none (a person who enters alone, E02).
 */
export interface Extent {
  members: readonly MemberFacts[];
  support: 'all' | 'received' | 'none';
}

/** Countable income of some members, a month, exact: incomes + support − deductions, never below zero. */
export function countableIncome(facts: Facts, { members, support }: Extent, policy: ResolvedPolicy): CountableIncome {
  const own = members.map((member) => ofMember(facts, member, support, policy));
  const received = sum(own.map((one) => one.received));
  const obligors = support === 'all' ? reckonSupport(facts, received, policy) : none;
  const deductions = reckonDeductions(facts, members, policy);
  const parts = [...own, obligors, deductions];
  const beforeDeductions = sum([...own, obligors].map((part) => part.amount));
  const amount = notBelowZero(plus(beforeDeductions, deductions.amount));
  const lines = parts.flatMap((part) => part.lines);
  const arithmetic = signedSum(
    lines.flatMap((one) => (one.amount === null ? [] : [readExact(one.amount)])),
    amount,
  );
  return {
    amount,
    beforeDeductions,
    lines: [...lines, line('incomeTotal', { arithmetic, amount })],
    openFindings: [...new Set(parts.flatMap((part) => part.openFindings))],
  };
}

const none: Reckoned = { amount: zero, lines: [], openFindings: [] };

function ofMember(facts: Facts, member: MemberFacts, support: Extent['support'], policy: ResolvedPolicy) {
  const isSupport = ({ transferKind }: IncomeFacts) => transferKind === 'support';
  const incomes = facts.incomes.filter(
    (income) => income.memberId === member.id && (support !== 'none' || !isSupport(income)),
  );
  const reckoned = incomes.map((income) => ({ income, ...reckonIncome(facts, income, member, policy) }));
  const ofKind = (test: (income: IncomeFacts) => boolean) =>
    sum(reckoned.filter(({ income }) => test(income)).map(({ amount }) => amount));
  const labour = labourIncome(
    facts,
    member,
    ofKind(({ kind }) => kind === 'wage' || kind === 'business'),
    policy,
  );
  const all = [...reckoned, labour];
  return {
    amount: sum(all.map((one) => one.amount)),
    received: ofKind(isSupport),
    lines: all.flatMap((one) => one.lines),
    openFindings: all.flatMap((one) => one.openFindings),
  };
}
