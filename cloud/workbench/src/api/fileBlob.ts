import { readFile } from '@twin-pledge/shared/contracts/papers/readFile';
import { send } from './send';
import { urlOf } from './urlOf';

/** The bytes of one page of a paper, read with the session's token: an address alone opens nothing. */
export async function fileBlob(fileId: string, signal?: AbortSignal): Promise<Blob> {
  const response = await send(urlOf(readFile, { id: fileId }), { method: readFile.method, signal });
  return response.blob();
}
