import type { AidCode } from '../kernel/aidCode';

/** Aids that another department decides: the case leaves as a referral letter (G06; LX 三(五)四). */
export const departmentAids: readonly AidCode[] = ['medical', 'education', 'housing', 'employment', 'disaster'];

/** Relief once, handled where people live (A07; YX 二(四)2) and bounded by the township's authority (D07). */
export const temporaryAids: readonly AidCode[] = ['temporaryEmergency', 'temporaryExpenditure'];

/** The aids whose honest declarers get a decision within days (D02; LX 三(六)激励1). */
export const honestyAids: readonly AidCode[] = ['dibao', 'tekun'];
