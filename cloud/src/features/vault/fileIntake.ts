import { createHash, randomBytes } from 'node:crypto';
import { Inject, Singleton } from '@midwayjs/core';
import { newId } from '../../platform/ids/newId';
import { Storage } from '../../platform/storage/storage';
import { cleanFile } from './content/cleanFile';
import type { StoredFile } from './file.repository';
import { InTurn } from './inTurn';

/** Unpacking a photo takes a hundred megabytes for a second: two at a time, the rest wait their turn. */
const atOnce = 2;

/** Makes a received file harmless and puts it on the shelf, encrypted. */
@Singleton()
export class FileIntake {
  @Inject() private readonly storage!: Storage;
  private readonly turns = new InTurn(atOnce);

  /** Refused as cleanFile refuses. */
  async take(receivedIndex: string, received: Buffer): Promise<Omit<StoredFile, 'ownerKey'>> {
    const { mime, bytes } = await this.turns.run(() => cleanFile(received));
    const id = newId();
    // The key says nothing about the content, and spreads over many folders.
    const storageKey = `files/${randomBytes(1).toString('hex')}/${id}`;
    await this.storage.put(storageKey, bytes);
    const contentHash = createHash('sha256').update(bytes).digest('hex');
    return { id, receivedIndex, storageKey, mime, bytes: bytes.length, contentHash };
  }
}
