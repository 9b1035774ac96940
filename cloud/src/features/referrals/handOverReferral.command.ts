import { Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { Audit } from '../../platform/audit/audit';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { CaseAccess } from '../caseAccess/api';
import type { Referral } from './referral';
import { ReferralRepository } from './referral.repository';

/** A printed letter was taken to the department: who took it there, and on which day. */
@Singleton()
export class HandOverReferral {
  @Inject() private readonly database!: Database;
  @Inject() private readonly access!: CaseAccess;
  @Inject() private readonly referrals!: ReferralRepository;
  @Inject() private readonly audit!: Audit;
  @Inject() private readonly clock!: Clock;

  /** `dateInFuture` for a day that has not come; `referralClosed` once it is answered. */
  async run(actor: StaffPrincipal, id: string, told: { takenBy: string; takenOn: string }): Promise<Referral> {
    return this.database.transaction(async (tx) => {
      const referral = await this.referrals.find(id, tx);
      if (!referral) throw new DomainError('notFound');
      await this.access.require(actor, 'refer', referral.caseId, tx);
      if (told.takenOn > this.clock.todayOn()) throw new DomainError('dateInFuture');
      if (referral.answeredOn !== null) throw new DomainError('referralClosed');
      const changes = { handedTo: told.takenBy, handedOn: told.takenOn };
      await this.referrals.change(id, changes, tx);
      const details = { referralId: id, takenOn: told.takenOn };
      await this.audit.append(tx, { chainId: referral.caseId, action: 'referralHandedOver', actor, details });
      return { ...referral, ...changes };
    });
  }
}
