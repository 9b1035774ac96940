import { createHash } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';

/** Passes bytes on, and knows in the end how many they were and their SHA-256. */
export class Hashing extends Transform {
  bytes = 0;
  private readonly hash = createHash('sha256');

  override _transform(bytes: Buffer, _: BufferEncoding, done: TransformCallback): void {
    this.bytes += bytes.length;
    this.hash.update(bytes);
    done(null, bytes);
  }

  sha256(): string {
    return this.hash.digest('hex');
  }
}
