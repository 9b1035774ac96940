import { Readable, type Transform } from 'node:stream';
import { createGunzip, createGzip } from 'node:zlib';
import type { FieldCipher } from '../crypto/fieldCipher';
import { DiskStore } from '../storage/diskStore';
import { ObjectDamaged } from '../storage/objectDamaged';
import { ObjectMissing } from '../storage/objectMissing';
import type { ObjectStore } from '../storage/objectStore';
import { seal } from '../storage/seal';
import { unseal } from '../storage/unseal';
import { BackupFault } from './backupFault';
import { Hashing } from './hashing';
import { jsonLines, valuesOfLines, type CountedLines } from './jsonLines';
import { manifestForm, type CopiedFile, type Manifest } from './manifest';

const place = 'backup.dataKey';
const manifestKey = 'manifest';

/**
 * A folder that holds a backup. Each part is packed, sealed under a key of its own that the first of FIELD_KEYS wraps, and
 * bound to this backup and its name; the files of the store are sealed already and lie as they are.
 */
export class Archive {
  private readonly parts: ObjectStore;

  constructor(
    folder: string,
    private readonly cipher: FieldCipher,
  ) {
    this.parts = new DiskStore(folder);
  }

  /** Writes a part from values, a line of JSON each; `id` is that of the backup. */
  async writeLines(id: string, part: string, values: AsyncIterable<unknown>): Promise<CountedLines> {
    const { lines, counted } = jsonLines(values);
    const packed = through(Readable.from(lines, { objectMode: false }), createGzip({ level: 1 }));
    await this.parts.put(part, this.sealed(packed, `${id}/${part}`));
    return counted();
  }

  /** The values of a part, one after the other; throws where it is not the one that was written. */
  async *readLines(id: string, part: string, expected: CountedLines): AsyncIterable<unknown> {
    try {
      const plain = Readable.from(await this.opened(part, `${id}/${part}`), { objectMode: false });
      const { values, counted } = valuesOfLines(through(plain, createGunzip()));
      yield* values;
      if (counted().sha256 !== expected.sha256) throw new BackupFault('damaged', part);
    } catch (error) {
      throw faultOf(error, part);
    }
  }

  /** Takes a file of the store as it lies there. Throws ObjectMissing where it is gone. */
  async takeFile(store: ObjectStore, key: string): Promise<CopiedFile> {
    const hashing = new Hashing();
    await this.parts.put(fileKey(key), through(await store.get(key), hashing));
    return { key, bytes: hashing.bytes, sha256: hashing.sha256() };
  }

  /** A file of the backup, into a store or only through; throws where it is not the one that was taken. */
  async giveFile({ key, sha256 }: CopiedFile, store?: ObjectStore): Promise<void> {
    const hashing = new Hashing();
    try {
      const content = through(await this.parts.get(fileKey(key)), hashing);
      if (store) await store.put(key, content);
      else for await (const bytes of content) void bytes;
    } catch (error) {
      throw faultOf(error, key);
    }
    if (hashing.sha256() !== sha256) throw new BackupFault('damaged', key);
  }

  hasFile(key: string): Promise<boolean> {
    return this.parts.exists(fileKey(key));
  }

  /** Says that the backup is whole; nothing may follow. */
  async writeManifest(manifest: Manifest): Promise<void> {
    const text = Readable.from([Buffer.from(JSON.stringify(manifest))], { objectMode: false });
    await this.parts.put(manifestKey, this.sealed(text, manifestKey));
  }

  /** Throws `notWhole` where it was never written, `wrongKey` where these keys don't open it. */
  async readManifest(): Promise<Manifest> {
    if (!(await this.parts.exists(manifestKey))) throw new BackupFault('notWhole');
    try {
      const pieces: Buffer[] = [];
      for await (const piece of await this.opened(manifestKey, manifestKey)) pieces.push(piece);
      return manifestForm.parse(JSON.parse(Buffer.concat(pieces).toString()));
    } catch (error) {
      throw faultOf(error, manifestKey);
    }
  }

  private sealed(plain: AsyncIterable<Buffer>, boundTo: string): Readable {
    const pieces = seal(plain, boundTo, (dataKey) => this.cipher.encrypt(place, dataKey));
    return Readable.from(pieces, { objectMode: false });
  }

  private async opened(part: string, boundTo: string): Promise<AsyncIterable<Buffer>> {
    const source = (await this.parts.get(part)) as AsyncIterable<Buffer>;
    return unseal(source, boundTo, (wrapped) => {
      try {
        return this.cipher.decrypt(place, wrapped);
      } catch {
        throw new BackupFault('wrongKey', wrapped.split('.')[1]);
      }
    });
  }
}

const fileKey = (key: string): string => `files/${key}`;

/** As `pipe`, but what breaks off on one side breaks off on the other. */
function through<T extends Transform>(source: Readable, step: T): T {
  source.on('error', (error) => step.destroy(error));
  step.on('close', () => source.destroy());
  // Whoever reads it is told, also of what broke off before they began to.
  step.on('error', () => undefined);
  return source.pipe(step);
}

function faultOf(error: unknown, part: string): unknown {
  if (error instanceof BackupFault) return error;
  const damaged =
    error instanceof ObjectDamaged ||
    error instanceof ObjectMissing ||
    error instanceof SyntaxError ||
    String((error as { code?: unknown }).code).startsWith('Z_');
  return damaged ? new BackupFault('damaged', part) : error;
}
