import { ageOn } from '../kernel/ageOn';
import type { PlainDate } from '../kernel/plainDate';
import type { ResolvedPolicy } from '../policy/resolvedPolicy';
import type { MemberFacts } from './facts';

/** 重度残疾: grade 1 or 2 of any kind, or grade 3 of the intellectual and mental ones (national frame). */
export function severelyDisabled({ disability }: MemberFacts): boolean {
  if (!disability) return false;
  return disability.grade <= 2 || (disability.grade === 3 && ['intellectual', 'mental'].includes(disability.category));
}

/** 重病: found so, or with an illness of the pack's list. */
export const seriouslyIll = ({ seriouslyIll: found, listedIllness }: MemberFacts): boolean =>
  found === true || listedIllness !== undefined;

export type NoAbility = 'elder' | 'minor' | 'disability';

/** Why 特困 rules take someone as unable to work, or null where they don't (tekun.elderFromAge, .minorUntilAge, .disabilityGrades). */
export function noAbilityToWork(member: MemberFacts, onDate: PlainDate, policy: ResolvedPolicy): NoAbility | null {
  const age = ageOn(member.birthOn, onDate) ?? 0;
  if (age >= policy.number('tekun.elderFromAge')) return 'elder';
  if (age < policy.number('tekun.minorUntilAge')) return 'minor';
  return disabledBeyondWork(member, policy) ? 'disability' : null;
}

function disabledBeyondWork({ disability }: MemberFacts, policy: ResolvedPolicy): boolean {
  if (!disability) return false;
  const grades = policy.record('tekun.disabilityGrades');
  // A multiple disability is graded by its gravest part; without a row of its own it is read as one of the limbs.
  const mildest = grades[disability.category] ?? (disability.category === 'multiple' ? grades.limb : undefined);
  return mildest !== undefined && disability.grade <= Number(mildest);
}

/** How far someone can earn: the group of the labour coefficient (C04; YX 二(二)1). */
export function labourGroup(
  member: MemberFacts,
  onDate: PlainDate,
  policy: ResolvedPolicy,
): 'full' | 'partial' | 'none' {
  const age = ageOn(member.birthOn, onDate) ?? 0;
  const learns = ['student', 'postgraduate', 'preschool'].includes(member.occupation ?? '');
  if (age < 18 || learns || noAbilityToWork(member, onDate, policy) || seriouslyIll(member)) return 'none';
  return member.disability ? 'partial' : 'full';
}
