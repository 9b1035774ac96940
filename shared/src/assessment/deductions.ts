import { over, whole } from '../kernel/fraction';
import type { Fraction } from '../kernel/fraction';
import type { ResolvedPolicy } from '../policy/resolvedPolicy';
import { yuan } from './arithmetic';
import { basesOf, ownRule } from './basis';
import { sourceOf } from './facts';
import type { Facts, MemberFacts, SpendingFacts } from './facts';
import { seriouslyIll, severelyDisabled } from './labour';
import { line } from './line';
import type { WorksheetLine } from './worksheet';

/**
 * What is taken off the income for serious illness, severe disability and schooling (C04; deductions.*): by the pack's
 * table of amounts a person where it has one, else what the household pays itself. Amounts are below zero.
 */
export function reckonDeductions(
  facts: Facts,
  counted: readonly MemberFacts[],
  policy: ResolvedPolicy,
): readonly Deduction[] {
  return policy.has('deductions.perPerson')
    ? counted.flatMap((member) => byTable(facts, member, policy))
    : actual(facts, counted, policy);
}

/** One amount that is taken off, below zero, and for whom. */
export interface Deduction {
  member: MemberFacts;
  off: Fraction;
  made: WorksheetLine;
}

function byTable(facts: Facts, member: MemberFacts, policy: ResolvedPolicy): Deduction[] {
  const causes = policy.list('deductions.causes');
  const table = policy.record('deductions.perPerson');
  const rows = [
    ...(causes.includes('disability') ? disabilityRows(member) : []),
    ...(causes.includes('illness') && member.listedIllness ? [`illnessList${member.listedIllness}`] : []),
  ].filter((row) => table[row] !== undefined);
  // One person with several causes is taken at the highest of them (deductions.severalPerPerson).
  const several = policy.string('deductions.severalPerPerson') === 'sum';
  const highest = [...rows].sort((one, other) => Number(table[other]) - Number(table[one]));
  return (several ? rows : highest.slice(0, 1)).map((cause) => {
    const off = whole(-Math.round(Number(table[cause]) * 100));
    const ours = member.disability?.category === 'multiple' && cause.startsWith('disability');
    const basis = [
      ...basesOf(policy, 'deductions.perPerson', 'deductions.severalPerPerson'),
      ...(ours ? [ownRule('own.multipleAsLimb')] : []),
    ];
    const params = { name: member.name, cause };
    return {
      member,
      off,
      made: line('deductionPerPerson', {
        params,
        arithmetic: yuan(off),
        amount: off,
        basis,
        facts: [sourceOf(member, facts)],
      }),
    };
  });
}

function disabilityRows({ disability }: MemberFacts): string[] {
  if (!disability) return [];
  const { category, grade } = disability;
  const ofMind = category === 'intellectual' || category === 'mental';
  if (grade === 3 && ofMind) return ['disability3IntellectualMental'];
  if (grade > 2) return [];
  const ofSpeech = category === 'speech' || category === 'hearing';
  return [ofSpeech ? 'disability12SpeechHearing' : 'disability12SightLimbIntellectualMental'];
}

function actual(facts: Facts, counted: readonly MemberFacts[], policy: ResolvedPolicy): Deduction[] {
  const causes = policy.list('deductions.causes');
  const basis = [...basesOf(policy, 'deductions.causes', 'spending.periodMonths'), ownRule('own.deductedInFull')];
  return facts.spending.flatMap((spending) => {
    const member = counted.find(({ id }) => id === spending.memberId);
    const cause = member && causesOf(spending, member).find((one) => causes.includes(one));
    if (!cause) return [];
    const off = over(whole(-spending.amountFen), whole(spending.months));
    const arithmetic = `${yuan(whole(-spending.amountFen))} ÷ ${spending.months} = ${yuan(off)}`;
    const params = { name: member.name, cause };
    const source = [sourceOf(spending, facts)];
    return [{ member, off, made: line('deductionActual', { params, arithmetic, amount: off, basis, facts: source }) }];
  });
}

/** What spending on someone can be deducted for, the first that fits. */
function causesOf({ kind }: SpendingFacts, member: MemberFacts): ('illness' | 'disability' | 'schooling')[] {
  if (kind === 'education') return member.occupation === 'student' ? ['schooling'] : [];
  if (kind !== 'medical' && kind !== 'care') return [];
  return [
    ...(seriouslyIll(member) ? (['illness'] as const) : []),
    ...(severelyDisabled(member) ? (['disability'] as const) : []),
  ];
}
