import { requirementCodes } from '@twin-pledge/shared/casework/requirementCodes';
import type { RequirementCode } from '@twin-pledge/shared/casework/requirementCodes';
import type { Refusal, RefusalReason } from '@twin-pledge/shared/casework/refusal';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { ErrorCode } from '@twin-pledge/shared/kernel/errorCode';

/** Conditions of the table that people are told in words of their own; all others say that the step is not open. */
const codes: Partial<Record<RefusalReason, ErrorCode>> = {
  waitingForResident: 'notWaitingForResident',
  residentHasAnswered: 'waitingForResident',
  notWaiting: 'alreadyWaiting',
  noticeHasStood: 'noticeStillStanding',
  proposalWasPublic: 'notYetPublic',
  noFalseCommitment: 'falseCommitmentOpen',
};

const isRequirement = (reason: RefusalReason): reason is RequirementCode =>
  (requirementCodes as readonly string[]).includes(reason);

/** The error that carries a refusal of the workflow table to the screen, with what is allowed instead. */
export function refusalError({ reason, status, allowed }: Refusal): DomainError {
  const code = isRequirement(reason) ? reason : (codes[reason] ?? 'actionNotAllowed');
  return new DomainError(code, { status, allowed, reason });
}
