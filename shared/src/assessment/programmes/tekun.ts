import { isBelow } from '../../kernel/fraction';
import type { ResolvedPolicy } from '../../policy/resolvedPolicy';
import { yuan } from '../arithmetic';
import { basesOf } from '../basis';
import { countableIncome } from '../countableIncome';
import type { Facts, MemberFacts } from '../facts';
import type { Household } from '../household';
import { noAbilityToWork } from '../labour';
import { line } from '../line';
import type { ReasonCode } from '../lineCodes';
import { testProperty } from '../property';
import { monthlyFen, standardParam } from '../standard';
import { aboveStandard } from '../support';
import type { Outcome, WorksheetLine } from '../worksheet';
import { outcome } from './outcome';
import { tekunPay } from './tekunPay';

/** 特困 of one person: unable to work, no source of income, nobody able to support them (tekun.*; national frame). */
export function testTekun(facts: Facts, household: Household, member: MemberFacts, policy: ResolvedPolicy): Outcome {
  const ability = noAbilityToWork(member, facts.onDate, policy);
  const unable = line('noAbilityToWork', {
    params: { name: member.name, why: ability ?? 'able' },
    holds: ability !== null,
    basis: basesOf(policy, 'tekun.elderFromAge', 'tekun.minorUntilAge', 'tekun.disabilityGrades'),
    facts: [facts.source],
  });
  const income = ownIncome(facts, member, policy);
  const property = testProperty(facts, household.counted.length, 'dibao', policy);
  const poor = income.below && property.within;
  const obligor = ableObligor(facts, household, member, policy);
  const eligible = ability !== null && poor && obligor.name === null;
  const reasons: ReasonCode[] = [
    ability ? 'unableToWork' : 'ableToWork',
    poor ? 'noSourceOfIncome' : 'hasSourceOfIncome',
    obligor.name === null ? 'noAbleObligor' : 'hasAbleObligor',
  ];
  const lines = [unable, income.line, ...property.lines, obligor.line];
  const open = [...property.openFindings, ...(obligor.unknown ? (['obligorIncome'] as const) : [])];
  const common = { way: 'person', memberIds: [member.id], reasons } as const;
  if (!eligible) return outcome('tekun', { ...common, lines, openFindings: open });
  const pay = tekunPay(facts, member.id, policy);
  const openFindings = [...open, ...pay.openFindings];
  const { amountFen, careGrade } = pay;
  return outcome('tekun', {
    ...common,
    eligible,
    amountFen,
    per: 'month',
    careGrade,
    lines: [...lines, ...pay.lines],
    openFindings,
  });
}

function ownIncome(facts: Facts, member: MemberFacts, policy: ResolvedPolicy): { below: boolean; line: WorksheetLine } {
  const { amount } = countableIncome(facts, { members: [member], support: false }, policy);
  const standard = monthlyFen(policy, standardParam(facts));
  const below = isBelow(amount, standard);
  const arithmetic = `${yuan(amount)} ${below ? '<' : '≥'} ${yuan(standard)}`;
  const basis = basesOf(policy, standardParam(facts));
  return { below, line: line('noIncomeSource', { params: { name: member.name }, arithmetic, holds: below, basis }) };
}

/** The first who owes the person support and is able to give it: one who lives with them and can earn or has means, or a household apart. */
function ableObligor(facts: Facts, { counted }: Household, member: MemberFacts, policy: ResolvedPolicy) {
  const near = counted.find((other) => other.id !== member.id && ableNear(facts, other, policy));
  const far = facts.obligorHouseholds.find((obligor) => {
    const above = obligor.foundUnable ? null : aboveStandard(facts, obligor, policy);
    return above !== null && above.n > 0n;
  });
  const name = near?.name ?? far?.name ?? null;
  const unknown = facts.obligorHouseholds.some((one) => !one.foundUnable && one.incomeMonthlyFen === undefined);
  const basis = basesOf(policy, 'obligors.thresholdTimesStandard', standardParam(facts));
  const params = { name: name ?? '' };
  return { name, unknown, line: line('noAbleObligor', { params, holds: name === null, basis, facts: [facts.source] }) };
}

const ableNear = (facts: Facts, other: MemberFacts, policy: ResolvedPolicy): boolean =>
  noAbilityToWork(other, facts.onDate, policy) === null || !ownIncome(facts, other, policy).below;
