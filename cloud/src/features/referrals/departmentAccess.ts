import { Inject, Singleton } from '@midwayjs/core';
import { mayEver } from '@twin-pledge/shared/access/can';
import { permissions } from '@twin-pledge/shared/access/permissions';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { contains } from '@twin-pledge/shared/kernel/regionCode';
import type { StaffPrincipal } from '../../platform/auth/principal';
import type { Transaction } from '../../platform/database/database';
import { CaseResourceRepository } from '../caseAccess/api';
import { StaffDirectory } from '../staff/api';
import type { Referral } from './referral';
import { ReferralRepository } from './referral.repository';

/**
 * Which letters a department's officer reaches: those sent by queue to their own department in their own county, never
 * the cases behind them, and none about their own relatives (C08). Everything else is as unknown as what does not exist.
 */
@Singleton()
export class DepartmentAccess {
  @Inject() private readonly staff!: StaffDirectory;
  @Inject() private readonly referrals!: ReferralRepository;
  @Inject() private readonly resources!: CaseResourceRepository;

  /** The department somebody answers for; `forbidden` where they answer for none. */
  async departmentOf({ staffId, regionCode }: StaffPrincipal, tx?: Transaction) {
    const departmentCode = (await this.staff.byId(staffId, tx))?.departmentCode ?? null;
    if (departmentCode === null) throw new DomainError('forbidden');
    return { departmentCode, countyCode: regionCode, staffId };
  }

  async require(
    actor: StaffPrincipal,
    action: 'viewReferrals' | 'answerReferral',
    id: string,
    tx?: Transaction,
  ): Promise<Referral> {
    if (!mayEver(actor, action)) throw new DomainError('forbidden');
    const { departmentCode, countyCode } = await this.departmentOf(actor, tx);
    const referral = await this.referrals.find(id, tx);
    const own = referral?.departmentCode === departmentCode && contains(countyCode, referral.countyCode);
    if (!referral || !own || referral.sendBy !== 'queue') throw new DomainError('notFound');
    const related = (await this.resources.find(referral.caseId, tx))?.recusedStaffIds.includes(actor.staffId);
    if (related) throw new DomainError(permissions.answerReferral.recusal ? 'recused' : 'notFound');
    return referral;
  }
}
