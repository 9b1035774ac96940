import type { AidCode } from '@twin-pledge/shared/kernel/aidCode';
import type { ConsentWay } from '@twin-pledge/shared/kernel/consentWay';
import type { DepartmentCode } from '@twin-pledge/shared/kernel/departmentCode';
import type { PlainDate } from '@twin-pledge/shared/kernel/plainDate';
import type { ReferralAnswer } from '@twin-pledge/shared/kernel/referralAnswer';

/** A letter to a department on its way there and back; what it says is the notice of that id. */
export interface Referral {
  id: string;
  caseId: string;
  noticeId: string;
  aid: AidCode;
  countyCode: string;
  departmentCode: DepartmentCode;
  /** With the county, as it was called then. */
  department: string;
  sendBy: 'queue' | 'hand';
  /** Null where the household asked for this aid themselves. */
  consent: ConsentWay | null;
  sentOn: PlainDate;
  dueOn: PlainDate | null;
  staffId: string | null;
  /** Who at the department took the printed letter. */
  handedTo: string | null;
  handedOn: PlainDate | null;
  receivedOn: PlainDate | null;
  receivedByStaffId: string | null;
  result: ReferralAnswer | null;
  answer: string | null;
  answeredOn: PlainDate | null;
  answeredByStaffId: string | null;
  remindedOn: PlainDate | null;
}
