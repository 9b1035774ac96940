import { createHash } from 'node:crypto';
import { Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Clock } from '../../platform/clock/clock';
import { isDuplicateKey } from '../../platform/database/isDuplicateKey';
import { newId } from '../../platform/ids/newId';
import { Storage } from '../../platform/storage/storage';
import { ReceivedFiles } from '../vault/api';
import { PostingAccess } from './postingAccess';
import { PostingPhotoRepository } from './postingPhoto.repository';

const mostPhotos = 10;

interface Request {
  noticeId: string;
  distance: 'near' | 'far';
  received: () => Promise<Buffer>;
}

/** Keeps a photo that proves a posting (D11): drawn anew, encrypted, with who took it. The same photo again is the first. */
@Singleton()
export class AddPostingPhoto {
  @Inject() private readonly access!: PostingAccess;
  @Inject() private readonly photos!: PostingPhotoRepository;
  @Inject() private readonly receivedFiles!: ReceivedFiles;
  @Inject() private readonly storage!: Storage;
  @Inject() private readonly clock!: Clock;

  /** `fileKindNotAccepted` for what is no photo, `tooManyPages` beyond ten, and the refusals of a damaged file. */
  async run(actor: StaffPrincipal, { noticeId, distance, received }: Request): Promise<void> {
    await this.access.require(actor, noticeId);
    const { mime, bytes } = await this.receivedFiles.clean(await received());
    if (mime !== 'image/jpeg') throw new DomainError('fileKindNotAccepted');
    const contentHash = createHash('sha256').update(bytes).digest('hex');
    const known = await this.photos.of(noticeId);
    if (known.some((photo) => photo.contentHash === contentHash)) return;
    if (known.length >= mostPhotos) throw new DomainError('tooManyPages');
    const id = newId();
    const storageKey = `publicity/${id.slice(-2)}/${id}`;
    await this.storage.put(storageKey, bytes);
    const { staffId } = actor;
    const photo = { id, noticeId, distance, storageKey, mime, bytes: bytes.length, contentHash, staffId };
    try {
      await this.photos.add({ ...photo, takenAt: this.clock.now() });
    } catch (error) {
      await this.storage.delete(storageKey);
      if (!isDuplicateKey(error)) throw error;
    }
  }
}
