import type { CaseAction } from './actions';
import type { Duty } from './duty';
import { isPending } from './duty';
import type { DutyKindCode } from './dutyKinds';

const acts: readonly CaseAction[] = ['recordSelfCare', 'recordCareAgreement'];
const duties: readonly DutyKindCode[] = ['assessSelfCare', 'signCareAgreement'];

/** Whether an act settles what 特困 left open at its decision: grade, mode of support and so the amount (C07, D05). */
export const careSettled = (action: CaseAction, after: readonly Duty[]): boolean =>
  acts.includes(action) && !after.some((duty) => duties.includes(duty.kind) && isPending(duty));
