import { Inject, Singleton } from '@midwayjs/core';
import { mayEver } from '@twin-pledge/shared/access/can';
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
    await this.access.require(actor, postingOf(notice), notice.caseId);
    await this.staff.requireCommitment(actor);
    return notice;
  }

  /** Those to post and those that stand, where the actor posts. */
  async all(actor: StaffPrincipal): Promise<PublicNotice[]> {
    await this.staff.requireCommitment(actor);
    const applications = await this.notices.openWhere(this.access.where(actor, 'startPublicity'), 'application');
    if (!mayEver(actor, 'postDishonestyNotice')) return applications;
    const findings = await this.notices.openWhere(this.access.where(actor, 'postDishonestyNotice'), 'finding');
    return [...applications, ...findings];
  }
}

/** Who posts: of an application the village's aide too, of a finding the township alone (D12). */
const postingOf = ({ findingId }: PublicNotice) => (findingId === null ? 'startPublicity' : 'postDishonestyNotice');
