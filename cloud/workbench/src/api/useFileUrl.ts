import { fileBlob } from './fileBlob';
import { useBlobUrl } from './useBlobUrl';

/** A page of a paper as an address inside this window; each reading is logged. */
export const useFileUrl = (fileId: string | null) =>
  useBlobUrl(fileId === null ? null : ['file', fileId], (signal) => fileBlob(fileId ?? '', signal));
