import { Inject, Singleton } from '@midwayjs/core';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';

/** A photo of a notice on its board, near to be read or far to show where it hangs (D11). */
export interface PostingPhoto {
  id: string;
  noticeId: string;
  distance: 'near' | 'far';
  storageKey: string;
  mime: string;
  bytes: number;
  contentHash: string;
  staffId: string;
  takenAt: Date;
}

/** The photos of postings; only ever added to. */
@Singleton()
export class PostingPhotoRepository {
  @Inject() private readonly database!: Database;

  /** The photos of a notice, oldest first. */
  async of(noticeId: string, tx?: Transaction): Promise<PostingPhoto[]> {
    const sql = 'SELECT * FROM public_notice_photo WHERE notice_id = ? ORDER BY id';
    return this.database.select<PostingPhoto>(sql, [noticeId], tx);
  }

  /** Fails as a duplicate key where the notice has the same photo. */
  async add(photo: PostingPhoto): Promise<void> {
    await this.database.insert('public_notice_photo', { ...photo });
  }
}
