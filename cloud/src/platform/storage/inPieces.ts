/** A stretch of bytes cut to size, and whether it is the last of them. */
export interface Piece {
  readonly piece: Buffer;
  readonly last: boolean;
}

/** Cuts bytes that come as they come into pieces of one size; the last may be shorter, and there is always a last one. */
export async function* inPieces(content: AsyncIterable<Buffer>, size: number): AsyncIterable<Piece> {
  let waiting: Buffer[] = [];
  let count = 0;
  for await (const bytes of content) {
    waiting.push(bytes);
    count += bytes.length;
    if (count <= size) continue;
    let rest = Buffer.concat(waiting, count);
    // One piece always stays behind, as only the end of the content tells which is the last.
    for (; rest.length > size; rest = rest.subarray(size)) yield { piece: rest.subarray(0, size), last: false };
    waiting = [rest];
    count = rest.length;
  }
  yield { piece: Buffer.concat(waiting, count), last: true };
}
