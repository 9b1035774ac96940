import { Readable } from 'node:stream';
import { Init, Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { FieldCipher } from '../crypto/fieldCipher';
import { Log } from '../log/log';
import { Metrics } from '../metrics/metrics';
import { Settings } from '../settings/settings';
import { ObjectDamaged } from './objectDamaged';
import { ObjectMissing } from './objectMissing';
import type { ObjectStore } from './objectStore';
import { openObjectStore } from './openObjectStore';
import { seal } from './seal';
import { StorageAway } from './storageAway';
import { unseal } from './unseal';

/** What the wrapped keys of files are bound to. */
export const dataKeyPlace = 'storage.dataKey';

const readAttempts = 3;
const operations = ['put', 'get', 'delete', 'exists'] as const;

/**
 * The vault's shelves: a folder or a bucket, by the settings; whatever is put there is encrypted under a key of its own.
 * Throws StorageAway where folder or bucket can't be used at the moment.
 */
@Singleton()
export class Storage {
  @Inject() private readonly settings!: Settings;
  @Inject() private readonly cipher!: FieldCipher;
  @Inject() private readonly metrics!: Metrics;
  @Inject() private readonly log!: Log;
  private chosen?: ObjectStore;

  /** Counts from nothing: several errors in one moment would otherwise be a beginning and no increase. */
  @Init()
  async begin(): Promise<void> {
    for (const operation of operations) this.metrics.storageErrors.add({ operation }, 0);
    // Told at the start, before a family's first paper finds it out; the start does not wait for a store that is slow.
    void this.store.check().catch((error: unknown) => this.log.error('storage.unusable', error));
  }

  /** Encrypts and stores a content whole, or not at all; a second put under the same key replaces the first. */
  async put(key: string, content: Readable | Buffer): Promise<void> {
    const plain = Buffer.isBuffer(content) ? [content] : content;
    const sealed = seal(asBuffers(plain), key, (dataKey) => this.cipher.encrypt(dataKeyPlace, dataKey));
    await this.counted('put', orAway(this.store.put(key, Readable.from(sealed, { objectMode: false }))));
  }

  /** The decrypted content; throws ObjectMissing. A damaged or shortened object ends the stream with ObjectDamaged. */
  async get(key: string): Promise<Readable> {
    const sealed = await this.counted('get', orAway(this.store.get(key)));
    const plain = unseal(asBuffers(sealed), key, (wrapped) => this.cipher.decrypt(dataKeyPlace, wrapped));
    return Readable.from(this.countedPieces(plain), { objectMode: false });
  }

  /**
   * The decrypted content in one piece; for what is known to be small. An answer that broke off looks like a damaged
   * object, so it is asked for again before it is called one.
   */
  async read(key: string): Promise<Buffer> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const pieces: Buffer[] = [];
        for await (const piece of asBuffers(await this.get(key))) pieces.push(piece);
        return Buffer.concat(pieces);
      } catch (error) {
        if (error instanceof ObjectMissing) throw error;
        if (attempt < readAttempts) continue;
        throw error instanceof ObjectDamaged || error instanceof StorageAway ? error : new StorageAway(error);
      }
    }
  }

  /** Removes the object; one that is not there is no error. */
  async delete(key: string): Promise<void> {
    await this.counted('delete', orAway(this.store.delete(key)));
  }

  /** Whether something lies under the key. */
  async exists(key: string): Promise<boolean> {
    return this.counted('exists', orAway(this.store.exists(key)));
  }

  /** The key of every object that starts with the prefix; what came or went meanwhile may be missed. */
  list(prefix: string): AsyncIterable<string> {
    return this.store.list(prefix);
  }

  private async counted<T>(operation: (typeof operations)[number], work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      this.metrics.storageErrors.add({ operation });
      throw error;
    }
  }

  /** What breaks off while it is read counts too. */
  private async *countedPieces(pieces: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
    try {
      yield* pieces;
    } catch (error) {
      this.metrics.storageErrors.add({ operation: 'get' });
      throw error;
    }
  }

  private get store(): ObjectStore {
    this.chosen ??= openObjectStore(this.settings.storage);
    return this.chosen;
  }
}

async function orAway<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const told = error instanceof ObjectMissing || error instanceof DomainError || error instanceof RangeError;
    throw told ? error : new StorageAway(error);
  }
}

async function* asBuffers(source: AsyncIterable<unknown> | Iterable<Buffer>): AsyncIterable<Buffer> {
  for await (const bytes of source) yield Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes as Uint8Array);
}
