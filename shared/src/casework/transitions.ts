import type { CaseAction } from './actions';
import type { Transition } from './caseTable';
import { afterDecision } from './chapters/afterDecision';
import { anyTime } from './chapters/anyTime';
import { intake } from './chapters/intake';
import { investigation } from './chapters/investigation';
import { proposal } from './chapters/proposal';
import { referral } from './chapters/referral';
import { reliefFirst } from './chapters/reliefFirst';

/**
 * The workflow of the law in one table: action -> from, to, what it needs, starts, meets, tells, and why; a chapter for
 * each part of the procedure. What a stage starts by itself and what it waits for stands in `stages`.
 */
export const transitions: Readonly<Record<CaseAction, Transition>> = {
  ...intake,
  ...investigation,
  ...proposal,
  ...afterDecision,
  ...reliefFirst,
  ...referral,
  ...anyTime,
};
