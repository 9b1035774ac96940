import type { IncomingMessage } from 'node:http';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';

/** Beyond this the connection is cut instead of read to its end. */
const patienceBytes = 64 * 1024 * 1024;

/**
 * The bytes of a request, at most `limitBytes`; the refusal for more is `tooLarge` unless another is given, for a broken
 * connection `malformedRequest`. Read to the end even when too much comes, as most clients see an early answer as a
 * broken connection.
 */
export function readBody(
  request: IncomingMessage,
  limitBytes: number,
  refusal = new DomainError('tooLarge', { limitBytes }),
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    let length = 0;
    request.on('data', (piece: Buffer) => {
      length += piece.length;
      if (length <= limitBytes) pieces.push(piece);
      else pieces.length = 0;
      if (length > patienceBytes) {
        reject(refusal);
        request.destroy();
      }
    });
    request.on('end', () => (length > limitBytes ? reject(refusal) : resolve(Buffer.concat(pieces))));
    request.on('error', () => reject(new DomainError('malformedRequest')));
    request.on('close', () => reject(new DomainError('malformedRequest')));
  });
}
