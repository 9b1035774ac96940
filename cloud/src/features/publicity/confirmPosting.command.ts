import { Inject, Singleton } from '@midwayjs/core';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Clock } from '../../platform/clock/clock';
import { CaseRecord, CaseWork } from '../cases/api';
import { ProcedureEntryRepository } from '../procedure/api';
import { PostingAccess } from './postingAccess';
import { PostingFollowers } from './postingFollowers';
import { PostingPhotoRepository } from './postingPhoto.repository';

/** Records that a notice hangs on its board, proved by its photos: `photoMissing` without one (D11). Its days begin. */
@Singleton()
export class ConfirmPosting {
  @Inject() private readonly access!: PostingAccess;
  @Inject() private readonly work!: CaseWork;
  @Inject() private readonly record!: CaseRecord;
  @Inject() private readonly followers!: PostingFollowers;
  @Inject() private readonly photos!: PostingPhotoRepository;
  @Inject() private readonly entries!: ProcedureEntryRepository;
  @Inject() private readonly clock!: Clock;

  async run(actor: StaffPrincipal, noticeId: string): Promise<void> {
    const notice = await this.access.require(actor, noticeId);
    if (notice.findingId !== null) return this.followers.finding(actor, notice);
    const { caseId } = notice;
    await this.work.on(actor, 'startPublicity', caseId, async (tx) => {
      const photos = (await this.photos.of(noticeId, tx)).map(({ id }) => id);
      const after = await this.record.act(tx, caseId, {
        action: 'startPublicity',
        actor,
        photos: photos.length,
        details: { noticeId, photos },
      });
      const { staffId } = actor;
      const createdAt = this.clock.now();
      const content = { photos };
      await this.entries.add(
        { caseId, action: 'startPublicity', content, staffId, caseVersion: after.version, createdAt },
        tx,
      );
    });
  }
}
