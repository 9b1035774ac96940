import type { Transition } from '../caseTable';

/** Needs that another department decides leave as a letter with a date for the answer (G06). */
export const referral = {
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
