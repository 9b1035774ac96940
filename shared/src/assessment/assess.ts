import { exactText } from '../kernel/fraction';
import type { ResolvedPolicy } from '../policy/resolvedPolicy';
import { countableIncome } from './countableIncome';
import type { CountableIncome } from './countableIncome';
import type { Facts, MemberFacts } from './facts';
import { householdOf } from './household';
import { testDibao } from './programmes/dibao';
import { testMarginal } from './programmes/dibaoMarginal';
import { testRigidExpenditure } from './programmes/rigidExpenditure';
import { testSinglePersonEntry } from './programmes/singlePersonEntry';
import { testTekun } from './programmes/tekun';
import { testEmergencyRelief, testExpenditureRelief } from './programmes/temporaryRelief';
import type { Assessment, Outcome } from './worksheet';

/**
 * Assesses a household for every programme at once, from one set of facts and the policy of one place and day.
 * Pure and exact: the same facts and policy give the same worksheet to the yuan. Throws RangeError where the policy
 * lacks the 低保 standard of the area, or no member counts.
 */
export function assess(facts: Facts, policy: ResolvedPolicy): Assessment {
  const household = householdOf(facts, policy);
  const income = countableIncome(facts, { members: household.counted, support: 'all' }, policy);
  const tekun = household.counted.map((member) => testTekun(facts, household, member, policy));
  const others = withoutTekun(facts, { members: household.counted, income }, tekun, policy);
  const dibao = testDibao(facts, others, policy);
  const marginal = testMarginal(facts, others, dibao, policy);
  const alone = others.members.filter(({ id }) => id === facts.singlePersonEntry?.memberId);
  const single = alone.map((member) => testSinglePersonEntry(facts, member, marginal, policy));
  const taken = [...tekun, dibao, marginal, ...single];
  const other = taken.find(({ eligible }) => eligible);
  const rigid = testRigidExpenditure(facts, { ...others, other }, policy);
  const counted = household.counted.map(({ id }) => id);
  const asked = { counted, inProgramme: other !== undefined };
  const relief = [testEmergencyRelief(facts, asked, policy), testExpenditureRelief(facts, asked, policy)];
  return {
    onDate: facts.onDate,
    packVersion: policy.packVersion,
    counted,
    householdLines: household.lines,
    incomeLines: income.lines,
    income: exactText(income.amount),
    outcomes: [...taken, rigid, ...relief],
  };
}

interface Counted {
  readonly members: readonly MemberFacts[];
  readonly income: CountableIncome;
}

/** The members whom 特困 does not take, and what they have: 特困 excludes 低保 (tekun.excludesDibao). */
function withoutTekun(facts: Facts, all: Counted, tekun: readonly Outcome[], policy: ResolvedPolicy): Counted {
  const excluded = policy.boolean('tekun.excludesDibao')
    ? new Set(tekun.filter(({ eligible }) => eligible).flatMap(({ memberIds }) => memberIds))
    : new Set<string>();
  if (excluded.size === 0) return all;
  const members = all.members.filter(({ id }) => !excluded.has(id));
  return { members, income: countableIncome(facts, { members, support: 'all' }, policy) };
}
