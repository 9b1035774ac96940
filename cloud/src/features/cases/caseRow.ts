import type { CaseFacts } from '@twin-pledge/shared/casework/caseFacts';
import type { CaseStatus, WaitingFor } from '@twin-pledge/shared/casework/statuses';
import type { AidCode } from '@twin-pledge/shared/kernel/aidCode';
import type { PlainDate } from '@twin-pledge/shared/kernel/plainDate';
import type { Origin } from '../applications/api';

/** A case as its table holds it. */
export interface CaseRow extends CaseFacts {
  id: string;
  number: string;
  applicationId: string;
  householdId: string;
  aid: AidCode;
  status: CaseStatus;
  waitingFor: WaitingFor;
  version: number;
  townshipCode: string;
  villageCode: string;
  registrationTownshipCode: string | null;
  registeredElsewhere: 'no' | 'inArea' | 'outsideArea';
  handlerStaffId: string | null;
  filedByStaffId: string | null;
  origin: Origin;
  applicantNameMasked: string;
  applicantNameIndex: string;
  applicantBirthOn: PlainDate | null;
  memberCount: number;
  supplementRequests: number;
  trips: number;
  /** JSON of the handler's ticks, as they stood at acceptance. */
  checklist: string | null;
  /** JSON of the lawful ground and the explanation, where acceptance was refused. */
  refusal: string | null;
  policyVersion: string;
  calendarVersion: string;
  sentAt: Date;
  updatedAt: Date;
}

/** The lawful ground on which acceptance was refused, with its clause and what the handler explained (A01). */
export interface StoredRefusal {
  groundCode: string;
  ground: string;
  clause: string;
  explanation: string;
  /** What may fit instead; missing in what was refused before this was asked. */
  otherAids?: readonly AidCode[];
}
