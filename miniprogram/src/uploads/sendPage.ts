import type { PageUpload, PaperPlace } from './pageUpload';

export interface UploadProgress {
  id: string;
  bytes: number;
  chunkBytes: number;
  received: readonly number[];
  finished: boolean;
}

/** What sending a page stands on: the endpoints, and the file on the phone. */
export interface UploadGround {
  addDocument(place: PaperPlace, key: string): Promise<{ id: string }>;
  start(documentId: string, file: { bytes: number; name: string }, key: string): Promise<UploadProgress>;
  show(uploadId: string): Promise<UploadProgress>;
  sendChunk(uploadId: string, ordinal: number, bytes: ArrayBuffer): Promise<unknown>;
  finish(uploadId: string): Promise<unknown>;
  /** Takes a page out; one that is out already is no error. */
  removePage(page: { documentId: string; pageId: string }): Promise<unknown>;
  readPart(ref: string, position: number, length: number): Promise<ArrayBuffer>;
}

/**
 * Sends one page from wherever it stopped. `note` is told of each step, so
 * that a closed program goes on from there. Rejects with ApiError, or with a plain Error when the file is gone.
 */
export async function sendPage(
  page: PageUpload,
  ground: UploadGround,
  note: (step: Partial<PageUpload>) => void,
): Promise<void> {
  const documentId = page.documentId ?? (await ground.addDocument(page.place, page.documentKey)).id;
  note({ documentId });
  const { bytes, name, ref } = page.file;
  const progress = page.uploadId
    ? await ground.show(page.uploadId)
    : await ground.start(documentId, { bytes, name }, page.startKey);
  note({ uploadId: progress.id });
  const count = Math.max(1, Math.ceil(bytes / progress.chunkBytes));
  const arrived = new Set(progress.received);
  const tell = () => note({ sentBytes: Math.min(bytes, arrived.size * progress.chunkBytes) });
  tell();
  if (!progress.finished) {
    for (let ordinal = 0; ordinal < count; ordinal += 1) {
      if (arrived.has(ordinal)) continue;
      const part = await ground.readPart(ref, ordinal * progress.chunkBytes, lengthOf(ordinal, progress));
      await ground.sendChunk(progress.id, ordinal, part);
      arrived.add(ordinal);
      tell();
    }
  }
  await ground.finish(progress.id);
  if (page.replaces) await ground.removePage(page.replaces);
}

const lengthOf = (ordinal: number, { bytes, chunkBytes }: UploadProgress): number =>
  Math.min(chunkBytes, bytes - ordinal * chunkBytes);
