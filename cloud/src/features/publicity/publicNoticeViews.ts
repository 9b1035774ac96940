import { Inject, Singleton } from '@midwayjs/core';
import { RegionDirectory } from '../../platform/policy/regionDirectory';
import { PostingPhotoRepository } from './postingPhoto.repository';
import type { PublicNotice } from './publicNotice';

/** Public notices as the village reads them, and as those see them who post them. */
@Singleton()
export class PublicNoticeViews {
  @Inject() private readonly regions!: RegionDirectory;
  @Inject() private readonly photos!: PostingPhotoRepository;

  card({ id, aid, stage, villageCode, fields, postedOn, untilOn }: PublicNotice) {
    return { id, aid, stage, village: this.regions.name(villageCode), falsehoods: [], ...fields, postedOn, untilOn };
  }

  async posting(notice: PublicNotice) {
    const photos = await this.photos.of(notice.id);
    return {
      ...this.card(notice),
      state: notice.state,
      photos: photos.map(({ id, distance, takenAt }) => ({ id, distance, at: takenAt.toISOString() })),
    };
  }
}
