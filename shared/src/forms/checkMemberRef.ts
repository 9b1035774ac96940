import type { PlainDate } from '../kernel/plainDate';
import { ageOn } from '../kernel/ageOn';
import type { Answers } from './answers';
import type { Finding } from './checkField';
import { isMinor } from './isMinor';
import { outsideHousehold, type FieldDef } from './pageDef';

/** What is wrong with a reference to a member: whoever is named must exist, and a guardian must be able to act. */
export function checkMemberRef(
  field: FieldDef,
  value: string,
  answers: Answers,
  scope: { todayOn: PlainDate; itemId?: string },
): Finding | null {
  const mayBeOutside = field.whoCan === 'otherAdult';
  if (mayBeOutside && value === outsideHousehold) return null;
  const member = (answers.members ?? []).filter((candidate) => candidate.id === value)[0];
  if (!member) return { code: 'memberUnknown' };
  if (!mayBeOutside) return null;
  if (value === scope.itemId) return { code: 'guardianSelf' };
  if (isMinor(member, scope.todayOn)) return { code: 'guardianNotAdult' };
  return member.legallyCapable === false ? { code: 'guardianIncapable' } : null;
}

/** The members that a reference may name, as a picker offers them; `outside` is offered beside them for a guardian. */
export function choosableMembers(
  field: FieldDef,
  answers: Answers,
  scope: { todayOn: PlainDate; itemId?: string },
): { value: string; label: string }[] {
  const members = (answers.members ?? []).filter(
    (member) =>
      checkMemberRef(field, member.id, answers, scope) === null &&
      (field.whoCan !== 'otherAdult' || ageOn(member.birthOn, scope.todayOn) !== null || member.birthOn === undefined),
  );
  const named = members.map((member) => ({
    value: member.id,
    label: member.name ?? (member.id === 'm1' ? '申请人' : '还没写名字的人'),
  }));
  return field.whoCan === 'otherAdult' ? [...named, { value: outsideHousehold, label: '不在上面的人或单位' }] : named;
}
