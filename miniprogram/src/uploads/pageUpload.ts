import type { ApiErrorCode } from '../api/apiError';
import type { PhotoDoubt } from '../photos/photoDoubt';

/** What a page belongs to: one paper of a draft, or one thing that a case still needs. */
export interface PaperPlace {
  draftId?: string;
  caseId?: string;
  /** The paper's key in the catalogue's list, or of the thing owed. */
  paperKey: string;
  typeCode: string;
  memberId: string | null;
}

/** One photo or PDF on its way to the server, as the phone remembers it through a closed program. */
export interface PageUpload {
  localId: string;
  place: PaperPlace;
  file: { ref: string; name: string; bytes: number; picture?: string };
  /** checking: being looked at; asking: something seems wrong with it, and whoever took it has not decided yet. */
  state: 'checking' | 'asking' | 'waiting' | 'uploading' | 'failed';
  /** What seems wrong with the photo. */
  doubt?: PhotoDoubt;
  /** The page at the server in whose place it comes. */
  replaces?: { documentId: string; pageId: string };
  sentBytes: number;
  /** The keys of the two commands, the same for each attempt. */
  documentKey: string;
  startKey: string;
  documentId: string | null;
  uploadId: string | null;
  /** Why it failed; `fileGone` when the phone has lost the file. */
  problem: ApiErrorCode | 'fileGone' | null;
}

/** Whether two pages belong to the same paper. */
export const samePaper = (one: PaperPlace, other: PaperPlace): boolean =>
  one.paperKey === other.paperKey && one.draftId === other.draftId && one.caseId === other.caseId;
