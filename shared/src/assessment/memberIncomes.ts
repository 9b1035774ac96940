import { notBelowZero, plus, sum } from '../kernel/fraction';
import type { Fraction } from '../kernel/fraction';
import type { ResolvedPolicy } from '../policy/resolvedPolicy';
import { reckonDeductions } from './deductions';
import type { Deduction } from './deductions';
import type { Facts, IncomeFacts, MemberFacts } from './facts';
import { reckonIncome } from './incomes';
import type { Reckoned } from './incomes';
import { labourIncome } from './labourIncome';
import type { FindingCode } from './lineCodes';

interface ReckonedIncome extends Reckoned {
  income: IncomeFacts;
}

/** What one member has, a month: each income by itself, and what is added for being able to work. */
export interface MemberIncome {
  member: MemberFacts;
  incomes: readonly ReckonedIncome[];
  labour: Reckoned;
}

/** What the counted members have, a month, and what is taken off it: reckoned once, for all programmes. */
export interface MemberIncomes {
  of: readonly MemberIncome[];
  deductions: readonly Deduction[];
}

/** Reckons the income of each of these members (C04). */
export function memberIncomes(facts: Facts, members: readonly MemberFacts[], policy: ResolvedPolicy): MemberIncomes {
  return {
    of: members.map((member) => ofMember(facts, member, policy)),
    deductions: reckonDeductions(facts, members, policy),
  };
}

function ofMember(facts: Facts, member: MemberFacts, policy: ResolvedPolicy): MemberIncome {
  const incomes: ReckonedIncome[] = [];
  for (const income of facts.incomes)
    if (income.memberId === member.id) incomes.push({ income, ...reckonIncome(facts, income, member, policy) });
  const earned = incomes.filter(({ income: { kind } }) => kind === 'wage' || kind === 'business');
  return { member, incomes, labour: labourIncome(facts, member, together(earned), policy) };
}

const together = (parts: readonly Reckoned[]): Fraction => sum(parts.map(({ amount }) => amount));

const isSupport = ({ income }: ReckonedIncome): boolean => income.transferKind === 'support';

/** The same of some of the members alone. */
export function onlyOf({ of, deductions }: MemberIncomes, keep: (member: MemberFacts) => boolean): MemberIncomes {
  return {
    of: of.filter(({ member }) => keep(member)),
    deductions: deductions.filter(({ member }) => keep(member)),
  };
}

/** The same without what comes in as support, for someone who enters alone (E02). */
export const withoutSupport = ({ of, deductions }: MemberIncomes): MemberIncomes => ({
  of: of.map((own) => ({ ...own, incomes: own.incomes.filter((one) => !isSupport(one)) })),
  deductions,
});

/** What came in as support of all of them. */
export const supportReceived = ({ of }: MemberIncomes): Fraction =>
  sum(of.map(({ incomes }) => together(incomes.filter(isSupport))));

/** What one member has after deductions, a month, with the support really received alone (特困). */
export function ownIncome(
  { member, incomes, labour }: MemberIncome,
  deductions: readonly Deduction[],
): { amount: Fraction; openFindings: readonly FindingCode[] } {
  const off = sum(deductions.flatMap((one) => (one.member === member ? [one.off] : [])));
  return {
    amount: notBelowZero(plus(plus(together(incomes), labour.amount), off)),
    openFindings: [...incomes, labour].flatMap((one) => one.openFindings),
  };
}
