import type { FindingRefusal } from '@twin-pledge/shared/casework/falseCommitment/decideFinding';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { ErrorCode } from '@twin-pledge/shared/kernel/errorCode';

const codes: Partial<Record<FindingRefusal['reason'], ErrorCode>> = {
  evidenceMissing: 'evidenceMissing',
  statementMissing: 'statementMissing',
  reasonMissing: 'reasonMissing',
  photoMissing: 'photoMissing',
  outcomeMissing: 'outcomeMissing',
  mayBePosted: 'noticeNotLawful',
  noticeHasStood: 'noticeStillStanding',
};

/** The error that carries a refusal of the table of findings to the screen, with what is allowed instead. */
export const findingRefusal = ({ reason, status, allowed }: FindingRefusal): DomainError =>
  new DomainError(codes[reason] ?? 'actionNotAllowed', { status, allowed, reason });
