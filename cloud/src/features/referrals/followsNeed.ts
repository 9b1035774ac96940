import type { CaseStatus } from '@twin-pledge/shared/casework/statuses';
import type { AidCode } from '@twin-pledge/shared/kernel/aidCode';

const cameToNothing: readonly CaseStatus[] = ['notAccepted', 'withdrawn', 'lapsed', 'applicantDeceased'];

/** Whether a case of the household follows the need for an aid: under way, decided or answered. */
export const followsNeed = (one: { aid: AidCode; status: CaseStatus }, aid: AidCode): boolean =>
  one.aid === aid && !cameToNothing.includes(one.status);
