import { aidName } from '@twin-pledge/shared/copy/aids';
import { missingTexts } from '@twin-pledge/shared/copy/selfCheck';
import { findingTexts, reasonTexts } from '@twin-pledge/shared/copy/worksheetReasons';
import { spokenAmount } from '../../../copy/spokenAmount';
import type { CheckedAid } from '../../../state/views';

const order: readonly CheckedAid['verdict'][] = ['fits', 'unsaid', 'elsewhere', 'fitsNot', 'notOffered'];

/** What may fit first, what does not last. */
export const inOrder = (aids: readonly CheckedAid[]): CheckedAid[] =>
  [...aids].sort((one, other) => order.indexOf(one.verdict) - order.indexOf(other.verdict));

/** What it comes to, in a few words that promise nothing. */
export function headline(aids: readonly CheckedAid[]): string {
  const fitting = aids.filter(({ verdict }) => verdict === 'fits').length;
  if (fitting > 0) return `按您说的，有 ${fitting} 样帮助可能合适`;
  return aids.some(({ verdict }) => verdict === 'unsaid' || verdict === 'elsewhere')
    ? '现在还说不准，先看看缺什么'
    : '按您说的，可能都不合适';
}

/** 低保（本人，单人户）. */
export function checkedTitle({ aid, way, names }: CheckedAid): string {
  const added = [...names, ...(way === 'singlePerson' ? ['单人户'] : [])];
  return added.length > 0 ? `${aidName(aid)}（${added.join('，')}）` : aidName(aid);
}

/** 可能每月930元; null where no figure follows from what was told. */
export function perhaps({ verdict, amountFen, per }: CheckedAid): string | null {
  if (verdict !== 'fits' || amountFen === null) return null;
  return `可能${per === 'once' ? '一次' : '每月'}${spokenAmount(amountFen)}`;
}

/** What else there is to say of it, a sentence each. */
export function remarks({ reasons, missing, openFindings }: CheckedAid): string[] {
  const said = [
    ['因为', reasons.map((code) => reasonTexts[code])],
    ['还缺', missing.map((code) => missingTexts[code])],
    ['要工作人员查清、认定', openFindings.map((code) => findingTexts[code])],
  ] as const;
  return said.filter(([, texts]) => texts.length > 0).map(([what, texts]) => `${what}：${texts.join('；')}。`);
}
