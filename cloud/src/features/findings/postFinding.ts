import { Init, Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { PostingFollowers, PostingPhotoRepository } from '../publicity/api';
import type { PublicNotice } from '../publicity/api';
import { FindingAccess } from './findingAccess';
import { FindingRecord } from './findingRecord';

/** The notice of a finding hangs, as its photos show: `photoMissing` without one (D11, D12). Its days begin. */
@Singleton()
export class PostFinding {
  @Inject() private readonly followers!: PostingFollowers;
  @Inject() private readonly photos!: PostingPhotoRepository;
  @Inject() private readonly access!: FindingAccess;
  @Inject() private readonly record!: FindingRecord;

  @Init()
  async begin(): Promise<void> {
    this.followers.ofFindings((actor, notice) => this.run(actor, notice));
  }

  private async run(actor: StaffPrincipal, { id, findingId }: PublicNotice): Promise<void> {
    if (findingId === null) throw new DomainError('notFound');
    await this.access.on(actor, 'postDishonestyNotice', findingId, async (tx, aidCase) => {
      const photos = (await this.photos.of(id, tx)).map((photo) => photo.id);
      await this.record.act(tx, aidCase, findingId, { action: 'postDishonestyNotice', actor, photos });
    });
  }
}
