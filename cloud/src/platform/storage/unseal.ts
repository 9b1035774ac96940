import { createDecipheriv } from 'node:crypto';
import { inPieces } from './inPieces';
import { ObjectDamaged } from './objectDamaged';
import { cipherName, mark, nonceOf, noncePrefixBytes, pieceBytes, tagBytes } from './sealedFormat';

interface Head {
  readonly dataKey: Buffer;
  readonly prefix: Buffer;
  readonly rest: Buffer;
}

/** Decrypts what `seal` made for the same storage key; throws ObjectDamaged before any byte of a wrong piece gets out. */
export async function* unseal(
  sealed: AsyncIterable<Buffer>,
  storageKey: string,
  unwrap: (wrapped: string) => string,
): AsyncIterable<Buffer> {
  const source = sealed[Symbol.asyncIterator]();
  try {
    yield* opened(source, await readHead(source, storageKey, unwrap), storageKey);
  } finally {
    await source.return?.();
  }
}

async function* opened(source: AsyncIterator<Buffer>, head: Head, storageKey: string): AsyncIterable<Buffer> {
  const boundTo = Buffer.from(storageKey);
  let ordinal = 0;
  for await (const { piece, last } of inPieces(following(head.rest, source), pieceBytes + tagBytes)) {
    if (piece.length < tagBytes) throw new ObjectDamaged(storageKey);
    const nonce = nonceOf(head.prefix, ordinal, last);
    const decipher = createDecipheriv(cipherName, head.dataKey, nonce, { authTagLength: tagBytes });
    decipher.setAAD(boundTo).setAuthTag(piece.subarray(piece.length - tagBytes));
    const plain = decipher.update(piece.subarray(0, piece.length - tagBytes));
    try {
      decipher.final();
    } catch {
      throw new ObjectDamaged(storageKey);
    }
    if (plain.length > 0) yield plain;
    ordinal += 1;
  }
}

async function readHead(
  source: AsyncIterator<Buffer>,
  storageKey: string,
  unwrap: (wrapped: string) => string,
): Promise<Head> {
  let bytes = Buffer.alloc(0);
  const atLeast = async (count: number): Promise<void> => {
    while (bytes.length < count) {
      const next = await source.next();
      if (next.done) throw new ObjectDamaged(storageKey);
      bytes = Buffer.concat([bytes, next.value]);
    }
  };
  const lengthEnd = mark.length + 2;
  await atLeast(lengthEnd);
  if (!bytes.subarray(0, mark.length).equals(mark)) throw new ObjectDamaged(storageKey);
  const wrappedEnd = lengthEnd + bytes.readUInt16BE(mark.length);
  const headEnd = wrappedEnd + noncePrefixBytes;
  await atLeast(headEnd);
  const dataKey = Buffer.from(unwrap(bytes.toString('latin1', lengthEnd, wrappedEnd)), 'base64');
  return { dataKey, prefix: bytes.subarray(wrappedEnd, headEnd), rest: bytes.subarray(headEnd) };
}

async function* following(first: Buffer, source: AsyncIterator<Buffer>): AsyncIterable<Buffer> {
  yield first;
  for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
}
