import { isBelow } from '../../kernel/fraction';
import type { Fraction } from '../../kernel/fraction';
import type { ResolvedPolicy } from '../../policy/resolvedPolicy';
import { yuan } from '../arithmetic';
import { basesOf, ownRule } from '../basis';
import { sourceOf } from '../facts';
import type { Facts, MemberFacts } from '../facts';
import { noAbilityToWork } from '../labour';
import type { NoAbility } from '../labour';
import { line } from '../line';
import type { FindingCode } from '../lineCodes';
import { ownIncome } from '../memberIncomes';
import type { MemberIncomes } from '../memberIncomes';
import type { PropertyTest } from '../property';
import { monthlyFen, standardParam } from '../standard';
import { aboveStandard } from '../support';
import type { Outcome, WorksheetLine } from '../worksheet';
import { outcome } from './outcome';
import { tekunPay } from './tekunPay';

interface Asked {
  incomes: MemberIncomes;
  /** Against the limits of 低保, by all who are counted. */
  property: PropertyTest;
}

/** 特困 of each counted person: unable to work, no source of income, nobody able to support them (tekun.*; national frame). */
export function testTekun(facts: Facts, { incomes, property }: Asked, policy: ResolvedPolicy): Outcome[] {
  const standard = monthlyFen(policy, standardParam(facts));
  const people = incomes.of.map((own): Person => {
    const { amount, openFindings } = ownIncome(own, incomes.deductions);
    const ability = noAbilityToWork(own.member, facts.onDate, policy);
    return { member: own.member, ability, amount, poor: isBelow(amount, standard), openFindings };
  });
  const apart = obligorsApart(facts, policy);
  return people.map((person) => {
    const near = people.find((other) => other !== person && (other.ability === null || !other.poor));
    const obligor = ableObligor(facts, near?.member ?? null, apart, policy);
    return ofPerson(facts, person, { property, obligor, standard }, policy);
  });
}

/** A counted person as 特困 sees them: whether they can work, and what they have by themselves, a month. */
interface Person {
  member: MemberFacts;
  ability: NoAbility | null;
  amount: Fraction;
  poor: boolean;
  openFindings: readonly FindingCode[];
}

interface Around {
  property: PropertyTest;
  obligor: ReturnType<typeof ableObligor>;
  standard: Fraction;
}

function ofPerson(
  facts: Facts,
  person: Person,
  { property, obligor, standard }: Around,
  policy: ResolvedPolicy,
): Outcome {
  const { member, ability } = person;
  const poor = person.poor && property.within;
  const eligible = ability !== null && poor && obligor.name === null;
  const lines = [
    abilityLine(facts, person, policy),
    incomeLine(facts, person, standard, policy),
    ...property.lines,
    obligor.line,
  ];
  const open: FindingCode[] = [...person.openFindings, ...property.openFindings, ...obligor.openFindings];
  const common = {
    way: 'person',
    memberIds: [member.id],
    reasons: [
      ability ? 'unableToWork' : 'ableToWork',
      poor ? 'noSourceOfIncome' : 'hasSourceOfIncome',
      obligor.name === null ? 'noAbleObligor' : 'hasAbleObligor',
    ],
  } as const;
  if (!eligible) return outcome('tekun', { ...common, lines, openFindings: open });
  const pay = tekunPay(facts, member.id, policy);
  const { amountFen, careGrade } = pay;
  return outcome('tekun', {
    ...common,
    eligible,
    amountFen,
    per: 'month',
    careGrade,
    lines: [...lines, ...pay.lines],
    openFindings: [...open, ...pay.openFindings],
  });
}

function abilityLine(facts: Facts, { member, ability }: Person, policy: ResolvedPolicy): WorksheetLine {
  const basis = basesOf(policy, 'tekun.elderFromAge', 'tekun.minorUntilAge', 'tekun.disabilityGrades');
  if (ability === 'disability' && member.disability?.category === 'multiple') basis.push(ownRule('own.multipleAsLimb'));
  return line('noAbilityToWork', {
    params: { name: member.name, why: ability ?? 'able' },
    holds: ability !== null,
    basis,
    facts: [sourceOf(member, facts)],
  });
}

/** The person's own income, with support that is really received, against the standard; equal is not below. */
function incomeLine(facts: Facts, { member, amount, poor }: Person, standard: Fraction, policy: ResolvedPolicy) {
  return line('noIncomeSource', {
    params: { name: member.name },
    arithmetic: `${yuan(amount)} ${poor ? '<' : '≥'} ${yuan(standard)}`,
    holds: poor,
    basis: basesOf(policy, standardParam(facts)),
    facts: [facts.source],
  });
}

interface Apart {
  /** The first household apart whose figures are above the standard. */
  able: string | null;
  unknown: boolean;
  /** Figures alone say that one can't: somebody has to find it. */
  unproved: boolean;
}

function obligorsApart(facts: Facts, policy: ResolvedPolicy): Apart {
  const asked = facts.obligorHouseholds.filter(({ foundUnable }) => !foundUnable);
  const judged = asked.map((obligor) => ({ obligor, above: aboveStandard(facts, obligor, policy) }));
  return {
    able: judged.find(({ above }) => above !== null && above.n > 0n)?.obligor.name ?? null,
    unknown: judged.some(({ above }) => above === null),
    unproved: judged.some(({ above }) => above?.n === 0n),
  };
}

/**
 * The first who owes the person support and is able to give it: one who lives with them and can earn or has means, or a
 * household apart with income above the standard. Where figures alone say that a household apart can't, somebody has to
 * find it.
 */
function ableObligor(facts: Facts, near: MemberFacts | null, apart: Apart, policy: ResolvedPolicy) {
  const name = near?.name ?? apart.able;
  const basis = basesOf(policy, 'obligors.thresholdTimesStandard', standardParam(facts));
  basis.push(ownRule('own.ableAboveStandard'));
  const openFindings: FindingCode[] = [];
  if (apart.unknown) openFindings.push('obligorIncome');
  if (name === null && apart.unproved) openFindings.push('obligorAbility');
  return {
    name,
    openFindings,
    line: line('noAbleObligor', { params: { name: name ?? '' }, holds: name === null, basis, facts: [facts.source] }),
  };
}
