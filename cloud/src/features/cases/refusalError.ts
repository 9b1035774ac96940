import type { Refusal, RefusalReason } from '@twin-pledge/shared/casework/refusal';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { ErrorCode } from '@twin-pledge/shared/kernel/errorCode';

const codes: Record<RefusalReason, ErrorCode> = {
  actionNotAllowedInStatus: 'actionNotAllowed',
  notWaitingForResident: 'notWaitingForResident',
  waitingForResident: 'waitingForResident',
  alreadyWaiting: 'alreadyWaiting',
  secondRequestNeedsReason: 'secondRequestNeedsReason',
};

/** The error that carries a refusal of the workflow table to the screen, with what is allowed instead. */
export function refusalError(refusal: Refusal): DomainError {
  return new DomainError(codes[refusal.reason], { status: refusal.status, allowed: refusal.allowed });
}
