import type { Transition } from '../caseTable';
import { underInquiry } from '../stageGroups';

/** Emergency relief first, confirmed by a second person; the papers are a duty afterwards (A08, E07). */
export const reliefFirst = {
  proposeRelief: {
    from: ['submitted', ...underInquiry],
    to: 'same',
    only: ['reliefMayComeFirst'],
    notWhilePending: ['confirmRelief'],
    asks: ['amountMissing', 'reserveTooSmall', 'reasonMissing'],
    starts: ['confirmRelief'],
    establishes: ['reliefAuthority'],
    takesPart: { part: 'relief', who: 'actor' },
    clause: 'TJ 二(一)1; YX 二(四)2; LX 三(六)激励1',
  },
  confirmRelief: {
    from: ['submitted', ...underInquiry],
    to: 'relieved',
    whilePending: ['confirmRelief'],
    asks: ['amountMissing', 'reserveTooSmall'],
    meets: ['confirmRelief'],
    endsAll: true,
    waitsFor: 'nobody',
    tells: [{ who: 'filers', message: 'reliefConfirmed' }],
    clause: 'TJ 二(一)1; TJ 附件1-5',
  },
  declineRelief: {
    from: ['submitted', ...underInquiry],
    to: 'same',
    whilePending: ['confirmRelief'],
    asks: ['reasonMissing'],
    meets: ['confirmRelief'],
    establishes: ['authority'],
    tells: [{ who: 'handler', message: 'reliefDeclined' }],
    clause: 'TJ 附件1-5',
  },
  recordReliefReceipt: {
    from: ['relieved'],
    to: 'same',
    whilePending: ['handOverRelief'],
    asks: ['evidenceMissing'],
    meets: ['handOverRelief'],
    clause: 'XT 13',
  },
  completeReliefPapers: {
    from: ['relieved'],
    to: 'same',
    whilePending: ['completeReliefPapers'],
    meets: ['completeReliefPapers'],
    clause: 'TJ 二(一)1; YX 二(四)2',
  },
} as const satisfies Record<string, Transition>;
