import { Inject, Singleton } from '@midwayjs/core';
import { Clock } from '../../platform/clock/clock';
import { NoticeRepository } from '../notices/api';
import { StaffDirectory } from '../staff/api';
import type { Referral } from './referral';
import { ReferralRepository } from './referral.repository';

/** Letters to departments as household and desk see them; who asks must be allowed to see the case. */
@Singleton()
export class ReferralViews {
  @Inject() private readonly referrals!: ReferralRepository;
  @Inject() private readonly notices!: NoticeRepository;
  @Inject() private readonly staff!: StaffDirectory;
  @Inject() private readonly clock!: Clock;

  async ofCase(caseId: string) {
    return this.ofCases([caseId]);
  }

  async ofCases(caseIds: readonly string[]) {
    return Promise.all((await this.referrals.ofCases(caseIds)).map((referral) => this.one(referral)));
  }

  /** One letter with its number and how it was received. */
  async one(referral: Referral) {
    const { receivedByStaffId, ...rest } = referral;
    const letter = await this.notices.find(referral.caseId, referral.noticeId);
    const received = receivedByStaffId === null ? undefined : await this.staff.byId(receivedByStaffId);
    return {
      ...rest,
      number: letter?.number ?? '',
      late: isLate(referral, this.clock.todayOn()),
      receivedByName: received?.name ?? null,
    };
  }
}

/** From the day after its last day, until somebody answers. */
export const isLate = ({ dueOn, answeredOn }: Referral, today: string): boolean =>
  answeredOn === null && dueOn !== null && dueOn < today;
