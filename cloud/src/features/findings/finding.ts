import type { FalsehoodCode } from '@twin-pledge/shared/kernel/falsehoodCode';
import type { FindingAction, FindingStatus } from '@twin-pledge/shared/casework/falseCommitment/findingTable';
import type { FindingContent } from '@twin-pledge/shared/contracts/findings/findingActs';
import type { PlainDate } from '@twin-pledge/shared/kernel/plainDate';

/** A finding of false commitment about one person of a case (H12). */
export interface Finding {
  id: string;
  caseId: string;
  memberId: string;
  personId: string;
  status: FindingStatus;
  version: number;
  about: readonly FalsehoodCode[];
  establishedOn: PlainDate;
  /** The day of the legal review that it passed; null before. */
  confirmedOn: PlainDate | null;
  updatedAt: Date;
}

/** What an act in a finding brought. */
export interface FindingEntry {
  id: string;
  findingId: string;
  action: FindingAction;
  content: FindingContent & { evidence?: string; photos?: readonly string[] };
  staffId: string | null;
  accountId: string | null;
  createdAt: Date;
}

/** A file that proves what was found. */
export interface EvidenceFile {
  id: string;
  findingId: string;
  title: string;
  storageKey: string;
  mime: string;
  bytes: number;
  contentHash: string;
  staffId: string;
  addedAt: Date;
}
