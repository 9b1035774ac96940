import { addDocument } from '@twin-pledge/shared/contracts/papers/addDocument';
import { finishUpload } from '@twin-pledge/shared/contracts/papers/finishUpload';
import { sendChunk } from '@twin-pledge/shared/contracts/papers/sendChunk';
import { showUpload } from '@twin-pledge/shared/contracts/papers/showUpload';
import { startUpload } from '@twin-pledge/shared/contracts/papers/startUpload';
import { dropFile, readPart } from '../platform/files';
import { onNetwork } from '../platform/network';
import { readStored, store } from '../platform/storage';
import { authedCall } from '../session/authedCall';
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
  finish: (id) => authedCall(finishUpload, { params: { id } }, { timeoutMs: CHUNK_TIMEOUT_MS }),
});

/** Goes on with what waits, now and whenever the network returns; called once when the program starts. */
export function goOnUploading(): void {
  void uploads.run();
  onNetwork((online) => {
    if (online) void uploads.run();
  });
}
