import type { Readable } from 'node:stream';

/** Where bytes lie under a key: a folder or a bucket. Keys are those of `isStorageKey`; contents are opaque. */
export interface ObjectStore {
  /** Throws where nothing could be kept: no such bucket, a key that may not see it, a folder that can't be written to. */
  check(): Promise<void>;
  /** Stores the whole of the content or nothing; a second put under the same key replaces the first. */
  put(key: string, content: Readable): Promise<void>;
  /** The content; throws ObjectMissing. */
  get(key: string): Promise<Readable>;
  /** Removes the object; one that is not there is no error. */
  delete(key: string): Promise<void>;
  exists(key: string): Promise<boolean>;
  /** The key of every object that starts with the prefix, one after the other, in no order. */
  list(prefix: string): AsyncIterable<string>;
}
