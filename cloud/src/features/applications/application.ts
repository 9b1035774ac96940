import type { Answers } from '@twin-pledge/shared/forms/answers';
import type { Origin } from './origin';

/** One sending: what was told, by whom, through which door; corrections make revisions and keep what stood before. */
export interface Application {
  id: string;
  draftId: string;
  householdId: string;
  filedByAccountId: string | null;
  filedByStaffId: string | null;
  /** Who saw the applicant's identity card when filing for them: the applicant is proved then, else as told. */
  cardSeenByStaffId: string | null;
  origin: Origin;
  channel: 'online' | 'window';
  applicantMemberId: string;
  answers: Answers;
  answersHash: string;
  revision: number;
  policyVersion: string;
  calendarVersion: string;
  sentAt: Date;
  sentOn: string;
  /** The refused case it goes on from (D06); null for one of its own. */
  fromCaseId: string | null;
}

/** A person of an application, linked to the person's record. */
export interface ApplicationPerson {
  applicationId: string;
  memberId: string;
  personId: string;
  idIndex: string | null;
  role: 'applicant' | 'member' | 'obligor';
}
