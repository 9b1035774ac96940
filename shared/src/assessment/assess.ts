import { exactText } from '../kernel/fraction';
import type { ResolvedPolicy } from '../policy/resolvedPolicy';
import { countableIncome } from './countableIncome';
import type { Facts, MemberFacts } from './facts';
import { householdOf } from './household';
import { memberIncomes, onlyOf } from './memberIncomes';
import type { MemberIncomes } from './memberIncomes';
import { testDibao } from './programmes/dibao';
import type { DibaoAsked } from './programmes/dibao';
import { testMarginal } from './programmes/dibaoMarginal';
import { testRigidExpenditure } from './programmes/rigidExpenditure';
import { testSinglePersonEntry } from './programmes/singlePersonEntry';
import { testTekun } from './programmes/tekun';
import { testEmergencyRelief, testExpenditureRelief } from './programmes/temporaryRelief';
import { testProperty } from './property';
import type { Assessment, Outcome } from './worksheet';

/**
 * Assesses a household for every programme at once, from one set of facts and the policy of one place and day.
 * Pure and exact: the same facts and policy give the same worksheet to the yuan. Throws RangeError where the policy
 * lacks the 低保 standard of the area, or no member counts.
 */
export function assess(facts: Facts, policy: ResolvedPolicy): Assessment {
  const household = householdOf(facts, policy);
  const incomes = memberIncomes(facts, household.counted, policy);
  const all = of(facts, household.counted, incomes, policy);
  const tekun = testTekun(facts, { incomes, property: all.property.dibao }, policy);
  const others = withoutTekun(facts, all, tekun, policy);
  const dibao = testDibao(facts, others, policy);
  const marginal = testMarginal(facts, others, dibao, policy);
  const alone = others.members.filter(({ id }) => id === facts.singlePersonEntry?.memberId);
  const single = alone.map((member) => testSinglePersonEntry(facts, { member, incomes, marginal }, policy));
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
    incomeLines: all.income.lines,
    income: exactText(all.income.amount),
    outcomes: [...taken, rigid, ...relief],
  };
}

interface Counted extends DibaoAsked {
  incomes: MemberIncomes;
}

/** What the programmes of a household ask of some of its members: reckoned once for all of them. */
function of(facts: Facts, members: readonly MemberFacts[], incomes: MemberIncomes, policy: ResolvedPolicy): Counted {
  const testOf = (programme: 'dibao' | 'marginal') => testProperty(facts, members.length, programme, policy);
  return {
    members,
    incomes,
    income: countableIncome(facts, incomes, policy),
    property: { dibao: testOf('dibao'), marginal: testOf('marginal') },
  };
}

/** The members whom 特困 does not take, and what they have: 特困 excludes 低保 (tekun.excludesDibao). */
function withoutTekun(facts: Facts, all: Counted, tekun: readonly Outcome[], policy: ResolvedPolicy): Counted {
  const taken = tekun.filter(({ eligible }) => eligible);
  if (taken.length === 0 || !policy.boolean('tekun.excludesDibao')) return all;
  const left = ({ id }: MemberFacts) => !taken.some(({ memberIds }) => memberIds.includes(id));
  return of(facts, all.members.filter(left), onlyOf(all.incomes, left), policy);
}
