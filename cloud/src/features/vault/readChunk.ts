import type { IncomingMessage } from 'node:http';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';

/** The bytes of a request that must be of one length; `chunkWrongSize` for more or fewer, without reading on. */
export async function readChunk(request: IncomingMessage, expectedBytes: number): Promise<Buffer> {
  const announced = request.headers['content-length'];
  if (announced !== undefined && Number(announced) !== expectedBytes) throw wrongSize(expectedBytes);
  const pieces: Buffer[] = [];
  let count = 0;
  try {
    for await (const piece of request as AsyncIterable<Buffer>) {
      count += piece.length;
      if (count > expectedBytes) throw wrongSize(expectedBytes);
      pieces.push(piece);
    }
  } catch (error) {
    if (error instanceof DomainError) throw error;
    // The connection broke: nobody hears the answer, and the piece is sent again.
    throw new DomainError('malformedRequest');
  }
  if (count !== expectedBytes) throw wrongSize(expectedBytes);
  return Buffer.concat(pieces, count);
}

const wrongSize = (expectedBytes: number): DomainError => new DomainError('chunkWrongSize', { expectedBytes });
