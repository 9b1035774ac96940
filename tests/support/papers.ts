import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import { addDocument } from '@twin-pledge/shared/contracts/papers/addDocument';
import { finishUpload } from '@twin-pledge/shared/contracts/papers/finishUpload';
import { sendChunk } from '@twin-pledge/shared/contracts/papers/sendChunk';
import { startUpload } from '@twin-pledge/shared/contracts/papers/startUpload';
import type { RunningCloud } from './startCloud';

type Holder = { readonly token: string };
type Upload = EndpointAnswer<typeof startUpload>;
export type TestDocument = EndpointAnswer<typeof addDocument>;

export interface Paper {
  readonly draftId?: string;
  readonly caseId?: string;
  readonly typeCode?: string;
  readonly memberId?: string | null;
}

/** Opens a document; a household register unless told. */
export function newDocument(cloud: Pick<RunningCloud, 'call'>, { token }: Holder, paper: Paper): Promise<TestDocument> {
  const { typeCode = 'householdRegister', memberId = null, ...owner } = paper;
  return cloud.call(addDocument, { body: { ...owner, typeCode, memberId } }, { token });
}

/** Announces a page of so many bytes. */
export function newUpload(
  cloud: Pick<RunningCloud, 'call'>,
  { token }: Holder,
  documentId: string,
  bytes: number,
): Promise<Upload> {
  const body = { bytes, name: 'IMG_0001.JPG' };
  return cloud.call(startUpload, { params: { id: documentId }, body }, { token });
}

/** Sends one piece of a file. */
export function sendPiece(
  cloud: Pick<RunningCloud, 'call'>,
  { token }: Holder,
  upload: Upload,
  file: Buffer,
  ordinal: number,
): Promise<Upload> {
  const bytes = file.subarray(ordinal * upload.chunkBytes, (ordinal + 1) * upload.chunkBytes);
  return cloud.call(sendChunk, { params: { id: upload.id, ordinal: String(ordinal) } }, { token, bytes });
}

/** Announces a page and sends all its pieces, without finishing it. */
export async function sentUpload(
  cloud: Pick<RunningCloud, 'call'>,
  holder: Holder,
  documentId: string,
  file: Buffer,
): Promise<Upload> {
  const upload = await newUpload(cloud, holder, documentId, file.length);
  for (let ordinal = 0; ordinal * upload.chunkBytes < file.length; ordinal += 1) {
    await sendPiece(cloud, holder, upload, file, ordinal);
  }
  return upload;
}

/** Adds one page to a document, piece by piece, as a phone does. */
export async function addPage(cloud: Pick<RunningCloud, 'call'>, holder: Holder, documentId: string, file: Buffer) {
  const { id } = await sentUpload(cloud, holder, documentId, file);
  return cloud.call(finishUpload, { params: { id } }, { token: holder.token });
}

/** A document with these pages. */
export async function addPaper(
  cloud: Pick<RunningCloud, 'call'>,
  holder: Holder,
  paper: Paper,
  files: readonly Buffer[],
): Promise<TestDocument> {
  let document = await newDocument(cloud, holder, paper);
  for (const file of files) ({ document } = await addPage(cloud, holder, document.id, file));
  return document;
}
