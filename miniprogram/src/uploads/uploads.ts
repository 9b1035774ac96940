import { addDocument } from '@twin-pledge/shared/contracts/papers/addDocument';
import { finishUpload } from '@twin-pledge/shared/contracts/papers/finishUpload';
import { removePage } from '@twin-pledge/shared/contracts/papers/removePage';
import { sendChunk } from '@twin-pledge/shared/contracts/papers/sendChunk';
import { showUpload } from '@twin-pledge/shared/contracts/papers/showUpload';
import { startUpload } from '@twin-pledge/shared/contracts/papers/startUpload';
import { dropFile, readPart } from '../platform/files';
import { onNetwork } from '../platform/network';
import { readStored, store } from '../platform/storage';
import { authedCall } from '../session/authedCall';
import { keepTrying } from '../state/keepTrying';
import type { PageUpload } from './pageUpload';
import { UploadQueue } from './uploadQueue';

const CHUNK_TIMEOUT_MS = 60_000;

/** The papers on their way from this phone. */
export const uploads = new UploadQueue({
  read: () => readStored<PageUpload[]>('uploads') ?? [],
  write: (pages) => void store('uploads', pages),
  dropFile,
  readPart,
  addDocument: ({ draftId, caseId, typeCode, memberId }, key) =>
    authedCall(addDocument, { body: { draftId, caseId, typeCode, memberId } }, { key }),
  start: (documentId, { bytes, name }, key) =>
    authedCall(startUpload, { params: { id: documentId }, body: { bytes, name } }, { key }),
  show: (id) => authedCall(showUpload, { params: { id } }),
  sendChunk: (id, ordinal, bytes) =>
    authedCall(sendChunk, { params: { id, ordinal: String(ordinal) } }, { bytes, timeoutMs: CHUNK_TIMEOUT_MS }),
  removePage: ({ documentId, pageId }) => authedCall(removePage, { params: { id: documentId, pageId } }),
  finish: (id) => authedCall(finishUpload, { params: { id } }, { timeoutMs: CHUNK_TIMEOUT_MS }),
});

/** How much has not arrived: bytes, and the two announcements before them. */
function left(): number {
  const waiting = uploads.pages.get().filter(({ state }) => state !== 'failed');
  const ofPage = ({ file, sentBytes, documentId, uploadId }: PageUpload): number =>
    1 + file.bytes - sentBytes + (documentId ? 0 : 1) + (uploadId ? 0 : 1);
  return waiting.reduce((sum, page) => sum + ofPage(page), 0);
}

/** Goes on with what waits: now, whenever the network returns, and every so often; called once when the program starts. */
export function goOnUploading(): void {
  void uploads.run();
  onNetwork((online) => {
    if (online) void uploads.run();
  });
  keepTrying(left, () => uploads.run());
}
