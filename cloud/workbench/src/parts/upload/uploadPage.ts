import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import { finishUpload } from '@twin-pledge/shared/contracts/papers/finishUpload';
import { sendChunk } from '@twin-pledge/shared/contracts/papers/sendChunk';
import { showUpload } from '@twin-pledge/shared/contracts/papers/showUpload';
import { startUpload } from '@twin-pledge/shared/contracts/papers/startUpload';
import { call } from '../../api/call';
import { command } from '../../api/command';
import { mayPass } from '../../api/refusal';
import { send } from '../../api/send';
import { urlOf } from '../../api/urlOf';
import { arrived, missingChunks } from './chunks';

type Upload = EndpointAnswer<typeof startUpload>;
type PaperDocument = EndpointAnswer<typeof finishUpload>['document'];

interface Progress {
  /** Told after each piece, 0 to 1. */
  onProgress: (share: number) => void;
  /** Told the upload's id, so that a later try goes on where this one stopped. */
  onStarted: (uploadId: string) => void;
}

const triesOfAPiece = 4;

/** Sends one page of a document piece by piece; pass the id of a broken-off upload to go on with it. */
export async function uploadPage(
  documentId: string,
  file: File,
  { onProgress, onStarted }: Progress,
  earlierId?: string,
): Promise<PaperDocument> {
  let upload: Upload = earlierId
    ? await call(showUpload, { params: { id: earlierId } })
    : await command(startUpload, {
        params: { id: documentId },
        body: { bytes: file.size, name: file.name.slice(0, 200) },
      });
  onStarted(upload.id);
  onProgress(arrived(file.size, upload.chunkBytes, upload.received));
  for (const piece of missingChunks(file.size, upload.chunkBytes, upload.received)) {
    upload = await sendPiece(upload.id, piece.ordinal, file.slice(piece.from, piece.to));
    onProgress(arrived(file.size, upload.chunkBytes, upload.received));
  }
  return (await call(finishUpload, { params: { id: upload.id } })).document;
}

async function sendPiece(id: string, ordinal: number, bytes: Blob): Promise<Upload> {
  for (let attempt = 1; ; attempt++) {
    try {
      const url = urlOf(sendChunk, { id, ordinal: String(ordinal) });
      const response = await send(url, {
        method: sendChunk.method,
        body: bytes,
        contentType: 'application/octet-stream',
      });
      return (await response.json()) as Upload;
    } catch (error) {
      if (attempt >= triesOfAPiece || !mayPass(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 500 * 2 ** attempt));
    }
  }
}
