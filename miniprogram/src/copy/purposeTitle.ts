import { aidName } from '@twin-pledge/shared/copy/aids';
import type { Answers } from '@twin-pledge/shared/forms/answers';

/** What a draft is called in a list: for whom, and what for. */
export function purposeTitle(answers: Answers): string {
  const applicant = answers.members?.find((member) => member.id === 'm1')?.name;
  const whose = answers.purpose?.forWhom === 'self' || !answers.purpose?.forWhom ? '给自己家' : '帮别人';
  const aids = answers.needs?.aids ?? [];
  const [first] = aids;
  const what = first ? `：${aidName(first)}${aids.length > 1 ? `等 ${aids.length} 项` : ''}` : '的申请';
  return `${applicant ? `${applicant}家` : whose}${what}`;
}
