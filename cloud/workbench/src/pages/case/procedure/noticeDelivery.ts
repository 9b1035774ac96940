import type { NoticeKind } from '@twin-pledge/shared/kernel/noticeKind';
import type { ChipTone } from '../../../parts/Chip';

interface Delivered {
  kind: NoticeKind;
  openings: readonly { byName: string; at: string }[];
  delivery: { evidence: string; byName: string; at: string } | null;
}

/** Decisions must be proved to have arrived (D03); of the others it is good to know. */
const mustArrive: readonly NoticeKind[] = ['approval', 'refusal'];

/** Whether a notice arrived, and how that is known. */
export function noticeDelivery({ kind, openings, delivery }: Delivered, when: (at: string) => string) {
  const opened = openings.map(({ byName, at }) => `${byName} ${when(at)}在手机上打开。`).join('');
  const tone = (value: ChipTone): ChipTone => value;
  if (delivery) {
    const byHand = delivery.byName === '' ? '' : `${delivery.byName} ${when(delivery.at)}登记：${delivery.evidence}。`;
    return { tone: tone('done'), words: '已送达', proof: `${byHand}${opened}` };
  }
  if (opened !== '') return { tone: tone('done'), words: '已看到', proof: opened };
  return mustArrive.includes(kind)
    ? { tone: tone('turn'), words: '还没送达', proof: '没有手机的，打印出来当面交，再点「登记通知书已送达」。' }
    : { tone: tone('plain'), words: '还没打开', proof: '没有手机的，打印出来交给本人。' };
}
