/**
 * How an encrypted object is laid out: a mark, the length and text of its own wrapped key, a random nonce prefix, then
 * pieces of `pieceBytes` plain bytes, each with its AES-256-GCM tag. A piece's nonce counts the pieces and marks the
 * last one, and its associated data is the key it lies under: so a piece that is missing, moved or taken from another
 * object is found, and so is an end that was cut off (the STREAM construction of Hoang, Reyhanitabar, Rogaway, Vizár).
 */
export const mark = Buffer.from('TPV1');
export const pieceBytes = 64 * 1024;
export const tagBytes = 16;
export const noncePrefixBytes = 7;
export const keyBytes = 32;
export const cipherName = 'aes-256-gcm';

/** The nonce of one piece: prefix, number, and whether it is the last. */
export function nonceOf(prefix: Buffer, ordinal: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(noncePrefixBytes + 5);
  prefix.copy(nonce);
  nonce.writeUInt32BE(ordinal, noncePrefixBytes);
  nonce.writeUInt8(last ? 1 : 0, noncePrefixBytes + 4);
  return nonce;
}
