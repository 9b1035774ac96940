import { Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { Transaction } from '../../platform/database/database';
import { PostingPhotoRepository } from './postingPhoto.repository';
import { PublicNoticeRepository } from './publicNotice.repository';

/** Whether the photos that are brought to a posting are photos of that notice on its board (D11). */
@Singleton()
export class PostingPhotos {
  @Inject() private readonly notices!: PublicNoticeRepository;
  @Inject() private readonly photos!: PostingPhotoRepository;

  /** How many there are; `photoMissing` where one is not of the notice that is to be posted. */
  async count(caseId: string, photoIds: readonly string[], tx: Transaction): Promise<number> {
    const notice = await this.notices.current(caseId, tx);
    const own = new Set(notice ? (await this.photos.of(notice.id, tx)).map(({ id }) => id) : []);
    if (photoIds.some((id) => !own.has(id))) throw new DomainError('photoMissing');
    return new Set(photoIds).size;
  }
}
