export interface Chunk {
  ordinal: number;
  from: number;
  /** Behind the last byte. */
  to: number;
}

/** The pieces of a file of so many bytes that have not arrived yet, in order. */
export function missingChunks(bytes: number, chunkBytes: number, received: readonly number[]): Chunk[] {
  if (bytes < 1 || chunkBytes < 1) return [];
  const there = new Set(received);
  return Array.from({ length: Math.ceil(bytes / chunkBytes) }, (_, ordinal) => ({
    ordinal,
    from: ordinal * chunkBytes,
    to: Math.min(bytes, (ordinal + 1) * chunkBytes),
  })).filter(({ ordinal }) => !there.has(ordinal));
}

/** How much of a file has arrived, 0 to 1. */
export function arrived(bytes: number, chunkBytes: number, received: readonly number[]): number {
  const missing = missingChunks(bytes, chunkBytes, received).reduce((sum, { from, to }) => sum + to - from, 0);
  return bytes < 1 ? 0 : (bytes - missing) / bytes;
}
