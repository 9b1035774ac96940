import { publicRows } from '@twin-pledge/shared/copy/publicBoard';
import { falsehoodWords } from '@twin-pledge/shared/copy/falseCommitment';
import { aidName } from '@twin-pledge/shared/copy/aids';
import type { PublicNoticeCard } from '../../../state/views';

const titles: Readonly<Record<PublicNoticeCard['stage'], string>> = {
  acceptance: '申请受理了',
  proposal: '准备批准',
  dishonesty: '承诺与实际不符',
};

/** What a notice is about, as its headline. */
export function noticeTitle({ aid, stage }: PublicNoticeCard): string {
  return stage === 'dishonesty' ? titles.dishonesty : `${aidName(aid)} · ${titles[stage]}`;
}

/** What the village may read of a household, label by label; nothing that the pack keeps back. */
export function noticeRows(notice: PublicNoticeCard): [label: string, value: string][] {
  const rows = publicRows(notice);
  if (notice.stage !== 'dishonesty') return rows;
  return [...rows, ['不符的方面', notice.falsehoods.map(falsehoodWords).join('、')]];
}

/** Against a false commitment only the person objects, at the page of their own case. */
export const mayObject = ({ stage }: PublicNoticeCard): boolean => stage !== 'dishonesty';
