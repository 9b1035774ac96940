import { relationTexts } from '@twin-pledge/shared/copy/selfCheck';
import type { PersonForm } from './toldForm';

/** What somebody is called on these pages: 子女，12岁. */
export function personTitle({ relation, age }: PersonForm, at: number): string {
  const who = at === 0 ? '本人' : relation ? relationTexts[relation] : `一起住的第 ${at} 人`;
  return age.trim() ? `${who}，${age.trim()}岁` : who;
}
