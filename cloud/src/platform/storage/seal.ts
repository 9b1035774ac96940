import { createCipheriv, randomBytes } from 'node:crypto';
import { inPieces } from './inPieces';
import { cipherName, keyBytes, mark, nonceOf, noncePrefixBytes, pieceBytes } from './sealedFormat';

/** Encrypts a content for one storage key, piece by piece; `wrap` encrypts the content's own key as text. */
export async function* seal(
  content: AsyncIterable<Buffer>,
  storageKey: string,
  wrap: (dataKey: string) => string,
): AsyncIterable<Buffer> {
  const dataKey = randomBytes(keyBytes);
  const prefix = randomBytes(noncePrefixBytes);
  const wrapped = Buffer.from(wrap(dataKey.toString('base64')));
  const length = Buffer.alloc(2);
  length.writeUInt16BE(wrapped.length);
  yield Buffer.concat([mark, length, wrapped, prefix]);
  let ordinal = 0;
  for await (const { piece, last } of inPieces(content, pieceBytes)) {
    const cipher = createCipheriv(cipherName, dataKey, nonceOf(prefix, ordinal, last));
    cipher.setAAD(Buffer.from(storageKey));
    yield Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()]);
    ordinal += 1;
  }
}
