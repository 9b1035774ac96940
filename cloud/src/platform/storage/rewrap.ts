import { ObjectDamaged } from './objectDamaged';
import { mark } from './sealedFormat';

const lengthBytes = 2;

/**
 * A sealed object with its own key wrapped anew, the rest as it was; null where `change` has nothing to change. Throws
 * ObjectDamaged for what was never sealed.
 */
export async function rewrapped(
  sealed: AsyncIterable<Buffer>,
  storageKey: string,
  change: (wrapped: string) => string | null,
): Promise<Buffer[] | null> {
  const pieces: Buffer[] = [];
  let newHead: Buffer | undefined;
  for await (const piece of sealed) {
    pieces.push(Buffer.from(piece));
    if (newHead) continue;
    const head = headOf(Buffer.concat(pieces), storageKey);
    if (!head) continue;
    const wrapped = change(head.wrapped);
    if (wrapped === null) return null;
    newHead = Buffer.concat([mark, lengthOf(wrapped), Buffer.from(wrapped)]);
    pieces.splice(0, pieces.length, head.rest);
  }
  if (!newHead) throw new ObjectDamaged(storageKey);
  return [newHead, ...pieces];
}

function headOf(bytes: Buffer, storageKey: string): { wrapped: string; rest: Buffer } | null {
  const from = mark.length + lengthBytes;
  if (bytes.length < from) return null;
  if (!bytes.subarray(0, mark.length).equals(mark)) throw new ObjectDamaged(storageKey);
  const end = from + bytes.readUInt16BE(mark.length);
  return bytes.length < end ? null : { wrapped: bytes.toString('latin1', from, end), rest: bytes.subarray(end) };
}

function lengthOf(text: string): Buffer {
  const length = Buffer.alloc(lengthBytes);
  length.writeUInt16BE(Buffer.byteLength(text));
  return length;
}
