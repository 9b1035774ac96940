import type { IncomingMessage } from 'node:http';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';

/** A photo as phones take them. */
const mostBytes = 12 * 1024 * 1024;

/** The bytes of a request; `fileTooLarge` beyond 12 MiB, without keeping it. */
export async function readPhoto(request: IncomingMessage): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) {
    // Read to nowhere, so that the answer arrives on a connection that still stands.
    request.resume();
    throw new DomainError('fileTooLarge');
  }
  const pieces: Buffer[] = [];
  let count = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    count += piece.length;
    if (count > mostBytes) throw new DomainError('fileTooLarge');
    pieces.push(piece);
  }
  return Buffer.concat(pieces, count);
}
