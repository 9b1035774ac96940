import type { AidCode } from '../kernel/aidCode';
import { aidName } from './aids';
import { heading, paragraph } from './noticePaper';
import type { NoticePart } from './noticePaper';

/** What else may fit, and how it is applied for without new papers (D06); nothing where nothing does. */
export function otherAidParts(aids: readonly AidCode[]): NoticePart[] {
  if (aids.length === 0) return [];
  return [
    heading('还能申请什么'),
    paragraph(
      `按同一份材料算，您家可能适合：${aids.map(aidName).join('、')}。在手机上点一下，或者告诉经办人，就能申请，不用再交材料。`,
    ),
  ];
}
