import { careSettled } from '@twin-pledge/shared/casework/careSettled';
import type { DutyKindCode } from '@twin-pledge/shared/casework/dutyKinds';
import type { NoticeKind } from '@twin-pledge/shared/kernel/noticeKind';
import type { CaseAction } from '@twin-pledge/shared/casework/actions';
import type { ActDone } from '../cases/api';

const afterAction: Partial<Record<CaseAction, NoticeKind>> = {
  accept: 'acceptance',
  refuseAcceptance: 'nonAcceptance',
  issueCertificate: 'certificate',
  referNeed: 'referral',
  refer: 'referral',
};

/** The notice that a duty to deliver it calls for: so a yes after relief that came first is told as any other. */
const afterDuty: Partial<Record<DutyKindCode, NoticeKind>> = {
  deliverApprovalNotice: 'approval',
  deliverRefusalNotice: 'refusal',
};

/** The notice that an act calls for; undefined for most. */
export function noticeOf({ request, changed, duties }: Omit<ActDone, 'aidCase'>): NoticeKind | undefined {
  if (careSettled(request.action, duties)) return 'careGrant';
  const begun = changed.find(({ kind, state }) => state === 'open' && afterDuty[kind] !== undefined);
  return begun ? afterDuty[begun.kind] : afterAction[request.action];
}
