import { createHash, randomBytes } from 'node:crypto';
import { Inject, Singleton } from '@midwayjs/core';
import { newId } from '../../platform/ids/newId';
import { Storage } from '../../platform/storage/storage';
import type { StoredFile } from './file.repository';
import { ReceivedFiles } from './receivedFiles';

/** Makes a received file harmless and puts it on the shelf, encrypted. */
@Singleton()
export class FileIntake {
  @Inject() private readonly storage!: Storage;
  @Inject() private readonly received!: ReceivedFiles;

  /** Refused as ReceivedFiles refuses. */
  async take(receivedIndex: string, received: Buffer): Promise<Omit<StoredFile, 'ownerKey'>> {
    const { mime, bytes } = await this.received.clean(received);
    const id = newId();
    // The key says nothing about the content, and spreads over many folders.
    const storageKey = `files/${randomBytes(1).toString('hex')}/${id}`;
    await this.storage.put(storageKey, bytes);
    const contentHash = createHash('sha256').update(bytes).digest('hex');
    return { id, receivedIndex, storageKey, mime, bytes: bytes.length, contentHash };
  }
}
