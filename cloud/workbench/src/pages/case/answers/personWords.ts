import { ageOn } from '@twin-pledge/shared/kernel/ageOn';
import type { MemberAnswers } from '@twin-pledge/shared/forms/answers';

const kin: Record<string, { male: string; female: string; any: string }> = {
  self: { male: '本人', female: '本人', any: '本人' },
  spouse: { male: '夫', female: '妻', any: '配偶' },
  child: { male: '子', female: '女', any: '子女' },
  childInLaw: { male: '女婿', female: '儿媳', any: '儿媳女婿' },
  parent: { male: '父', female: '母', any: '父母' },
  parentInLaw: { male: '公公或岳父', female: '婆婆或岳母', any: '公婆岳父母' },
  sibling: { male: '兄弟', female: '姐妹', any: '兄弟姐妹' },
  grandparent: { male: '祖父', female: '祖母', any: '祖父母' },
  grandchild: { male: '孙子', female: '孙女', any: '孙辈' },
  other: { male: '其他', female: '其他', any: '其他' },
};
const grades = ['', '一级', '二级', '三级', '四级'];
const away: Partial<Record<NonNullable<MemberAnswers['occupation']>, string>> = {
  military: '当兵',
  imprisoned: '服刑',
  clergy: '出家',
  missing: '下落不明',
};

/** What a member is to the applicant, in one short word. */
export function kinWords(member: MemberAnswers): string {
  const words = kin[member.relation ?? 'other'] ?? kin['other'];
  return words?.[member.sex ?? 'any'] ?? '';
}

/** What is told of a member's health, where it matters: 残疾二级、重病. */
export function healthWords(member: MemberAnswers): string {
  const { status, disability, alsoSeriouslyIll } = member.health ?? {};
  const parts: string[] = [];
  if (status === 'disabled') parts.push(`残疾${grades[disability?.grade ?? 0] ?? ''}`);
  if (status === 'seriouslyIll' || alsoSeriouslyIll) parts.push('重病');
  if (status === 'ill') parts.push('长期吃药');
  return parts.join('、');
}

/** Why a member is named and yet not living in the household; null where they live in it. */
export function awayWords(member: MemberAnswers): string | null {
  const why = member.occupation === undefined ? undefined : away[member.occupation];
  if (why) return why;
  return member.livesTogether === false ? '不住一起' : null;
}

/** A member in a few letters: 妻 李示兰 43（重病）. */
export function memberWords(member: MemberAnswers, todayOn: string): string {
  const age = ageOn(member.birthOn, todayOn);
  const told = [kinWords(member), member.name ?? '（没填姓名）', age === null ? '' : String(age)]
    .filter(Boolean)
    .join(' ');
  const health = healthWords(member);
  return health === '' ? told : `${told}（${health}）`;
}
