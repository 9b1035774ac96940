import type { NoticePart } from '@twin-pledge/shared/copy/noticePaper';
import type { NoticeKind } from '@twin-pledge/shared/kernel/noticeKind';
import type { PlainDate } from '@twin-pledge/shared/kernel/plainDate';

/** A notice as it was issued: its own words, kept for good, so that a later change of wording changes no old notice. */
export interface Notice {
  id: string;
  caseId: string;
  kind: NoticeKind;
  title: string;
  /** Of the office that issued it, and its name then. */
  issuerCode: string;
  issuer: string;
  number: string;
  parts: readonly NoticePart[];
  issuedOn: PlainDate;
  issuedAt: Date;
  /** Whose act it follows; null for the program's own. */
  staffId: string | null;
}
