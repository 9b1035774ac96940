import { isBelow } from '../../kernel/fraction';
import type { ResolvedPolicy } from '../../policy/resolvedPolicy';
import { yuan } from '../arithmetic';
import { basesOf, ownRule } from '../basis';
import { countableIncome } from '../countableIncome';
import { sourceOf } from '../facts';
import type { Facts, MemberFacts } from '../facts';
import type { Household } from '../household';
import { noAbilityToWork } from '../labour';
import { line } from '../line';
import type { ReasonCode } from '../lineCodes';
import { testProperty } from '../property';
import { monthlyFen, standardParam } from '../standard';
import { aboveStandard } from '../support';
import type { Outcome } from '../worksheet';
import { outcome } from './outcome';
import { tekunPay } from './tekunPay';

/** 特困 of one person: unable to work, no source of income, nobody able to support them (tekun.*; national frame). */
export function testTekun(facts: Facts, household: Household, member: MemberFacts, policy: ResolvedPolicy): Outcome {
  const ability = noAbilityToWork(member, facts.onDate, policy);
  const unable = line('noAbilityToWork', {
    params: { name: member.name, why: ability ?? 'able' },
    holds: ability !== null,
    basis: [
      ...basesOf(policy, 'tekun.elderFromAge', 'tekun.minorUntilAge', 'tekun.disabilityGrades'),
      ...(ability === 'disability' && member.disability?.category === 'multiple'
        ? [ownRule('own.multipleAsLimb')]
        : []),
    ],
    facts: [sourceOf(member, facts)],
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
  const open = [
    ...income.openFindings,
    ...property.openFindings,
    ...(obligor.unknown ? (['obligorIncome'] as const) : []),
    ...(obligor.unproved ? (['obligorAbility'] as const) : []),
  ];
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

/** The person's own income, with support that is really received, against the standard; equal is not below. */
function ownIncome(facts: Facts, member: MemberFacts, policy: ResolvedPolicy) {
  const { amount, openFindings } = countableIncome(facts, { members: [member], support: 'received' }, policy);
  const standard = monthlyFen(policy, standardParam(facts));
  const below = isBelow(amount, standard);
  const arithmetic = `${yuan(amount)} ${below ? '<' : '≥'} ${yuan(standard)}`;
  const basis = basesOf(policy, standardParam(facts));
  const params = { name: member.name };
  return {
    below,
    openFindings,
    line: line('noIncomeSource', { params, arithmetic, holds: below, basis, facts: [facts.source] }),
  };
}

/**
 * The first who owes the person support and is able to give it: one who lives with them and can earn or has means, or a
 * household apart with income above the standard. Where figures alone say that a household apart can't, somebody has to
 * find it.
 */
function ableObligor(facts: Facts, { counted }: Household, member: MemberFacts, policy: ResolvedPolicy) {
  const near = counted.find((other) => other.id !== member.id && ableNear(facts, other, policy));
  const asked = facts.obligorHouseholds.filter(({ foundUnable }) => !foundUnable);
  const judged = asked.map((obligor) => ({ obligor, above: aboveStandard(facts, obligor, policy) }));
  const far = judged.find(({ above }) => above !== null && above.n > 0n);
  const name = near?.name ?? far?.obligor.name ?? null;
  const basis = [
    ...basesOf(policy, 'obligors.thresholdTimesStandard', standardParam(facts)),
    ownRule('own.ableAboveStandard'),
  ];
  const params = { name: name ?? '' };
  return {
    name,
    unknown: judged.some(({ above }) => above === null),
    unproved: name === null && judged.some(({ above }) => above?.n === 0n),
    line: line('noAbleObligor', { params, holds: name === null, basis, facts: [facts.source] }),
  };
}

const ableNear = (facts: Facts, other: MemberFacts, policy: ResolvedPolicy): boolean =>
  noAbilityToWork(other, facts.onDate, policy) === null || !ownIncome(facts, other, policy).below;
