import type { ErrorCode } from '@twin-pledge/shared/kernel/errorCode';

/** A page on its way. */
export interface Upload {
  id: string;
  documentId: string;
  bytes: number;
  chunkBytes: number;
  state: 'receiving' | 'finished' | 'refused';
  /** Why the file was not taken. */
  refusal: ErrorCode | null;
  pageId: string | null;
}

/** One piece that has arrived. */
export interface Chunk {
  ordinal: number;
  bytes: number;
  /** SHA-256 in hex. */
  contentHash: string;
}

/** Into how many pieces a page is cut. */
export const chunkCount = ({ bytes, chunkBytes }: Pick<Upload, 'bytes' | 'chunkBytes'>): number =>
  Math.ceil(bytes / chunkBytes);

/** How long a piece must be: all are equal but the last. */
export const chunkLength = (upload: Pick<Upload, 'bytes' | 'chunkBytes'>, ordinal: number): number =>
  Math.min(upload.chunkBytes, upload.bytes - ordinal * upload.chunkBytes);

/** Where a piece lies until the page is whole; another content would lie elsewhere. */
export const chunkKey = (uploadId: string, { ordinal, contentHash }: Pick<Chunk, 'ordinal' | 'contentHash'>): string =>
  `uploads/${uploadId}-${ordinal}-${contentHash.slice(0, 16)}`;
