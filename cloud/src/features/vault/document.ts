import type { PlainDate } from '@twin-pledge/shared/kernel/plainDate';

/** A document as the record has it: on a draft before it is handed over, on a household afterwards. */
export interface DocumentRow {
  id: string;
  draftId: string | null;
  householdId: string | null;
  personId: string | null;
  memberId: string | null;
  typeCode: string;
  validTo: PlainDate | null;
  addedByKind: 'resident' | 'staff';
  addedById: string;
  addedAt: Date;
}

/** One page: the file behind it is stored once, however often it was sent. */
export interface Page {
  id: string;
  ordinal: number;
  fileId: string;
  mime: string;
  bytes: number;
}

/** A document with its pages, as phone and desk see it, and whose it is. */
export interface VaultDocument {
  id: string;
  typeCode: string;
  memberId: string | null;
  personId: string | null;
  validTo: PlainDate | null;
  /** ISO 8601. */
  addedAt: string;
  pages: Page[];
}

/** The key under which equal files are stored once: the household's, or the draft's while there is none. */
export const ownerKeyOf = (document: Pick<DocumentRow, 'draftId' | 'householdId'>): string =>
  document.householdId !== null ? `household:${document.householdId}` : `draft:${document.draftId}`;
