import type { Transition } from '../caseTable';

/** Needs that another department decides leave as a letter with a date for the answer (G06). */
export const referral = {
  // A need that the assessment found and nobody had applied for (C05): its case begins with the letter itself.
  referNeed: {
    from: [],
    to: 'referred',
    only: ['departmentDecides'],
    asks: ['reasonMissing'],
    tells: [{ who: 'filers', message: 'needReferred' }],
    clause: 'YX 二(二)2; LX 三(五)四',
  },
  // Again from `referred`: the first department was not the right one.
  refer: {
    from: ['accepted', 'referred'],
    to: 'referred',
    only: ['departmentDecides'],
    asks: ['reasonMissing'],
    meets: ['sendReferral'],
    ends: ['collectReferralAnswer'],
    tells: [{ who: 'filers', message: 'referred' }],
    clause: 'LX 三(五)四; XT 17',
  },
  recordReferralAnswer: {
    from: ['referred'],
    to: 'referralAnswered',
    asks: ['evidenceMissing'],
    meets: ['collectReferralAnswer'],
    tells: [{ who: 'filers', message: 'referralAnswered' }],
    clause: 'LX 三(五)四; XT 17',
  },
} as const satisfies Record<string, Transition>;
