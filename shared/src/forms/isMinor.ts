import type { PlainDate } from '../kernel/plainDate';
import { ageOn } from '../kernel/ageOn';
import type { MemberAnswers } from './answers';

/** Whether a member is under 18 on that day (Civil Code, art. 17); someone without a birth date counts as grown up. */
export function isMinor(member: MemberAnswers, onDay: PlainDate): boolean {
  const age = ageOn(member.birthOn, onDay);
  return age !== null && age < 18;
}
