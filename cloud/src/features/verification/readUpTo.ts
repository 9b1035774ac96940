import type { IncomingMessage } from 'node:http';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';

/** The bytes of a request up to a limit; `tooLarge` for more, without reading on. */
export async function readUpTo(request: IncomingMessage, mostBytes: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let count = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    count += piece.length;
    if (count > mostBytes) throw new DomainError('tooLarge');
    pieces.push(piece);
  }
  return Buffer.concat(pieces, count);
}
