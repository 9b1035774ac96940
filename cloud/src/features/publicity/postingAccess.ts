import { Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { CaseAccess } from '../caseAccess/api';
import { StaffDirectory } from '../staff/api';
import { PublicNoticeRepository } from './publicNotice.repository';
import type { PublicNotice } from './publicNotice';

/** Opens a public notice to who may post it: the aide of the village and the handlers, who need not see the case for it. */
@Singleton()
export class PostingAccess {
  @Inject() private readonly access!: CaseAccess;
  @Inject() private readonly staff!: StaffDirectory;
  @Inject() private readonly notices!: PublicNoticeRepository;

  /** `notFound` elsewhere, `recused` for relatives, `commitmentFirst` before one's own commitment (B01). */
  async require(actor: StaffPrincipal, noticeId: string): Promise<PublicNotice> {
    const notice = await this.notices.find(noticeId);
    if (!notice) throw new DomainError('notFound');
    await this.access.require(actor, 'startPublicity', notice.caseId);
    await this.staff.requireCommitment(actor);
    return notice;
  }

  /** Those to post and those that stand, where the actor posts. */
  async all(actor: StaffPrincipal): Promise<PublicNotice[]> {
    await this.staff.requireCommitment(actor);
    return this.notices.openWhere(this.access.where(actor, 'startPublicity'));
  }
}
