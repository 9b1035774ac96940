import { Inject, Singleton } from '@midwayjs/core';
import { Accounts } from '../accounts/api';
import { ApplicationRepository } from '../applications/api';
import type { Application } from '../applications/api';
import { StaffDirectory } from '../staff/api';

/**
 * How it is known who the applicant is: staff who filed saw the card, or the applicant filed from an account that is
 * proved. Null where it is only what somebody typed.
 */
@Singleton()
export class ApplicantIdentity {
  @Inject() private readonly accounts!: Accounts;
  @Inject() private readonly applications!: ApplicationRepository;
  @Inject() private readonly staff!: StaffDirectory;

  async of({ id, cardSeenByStaffId, filedByAccountId, channel }: Application) {
    if (cardSeenByStaffId !== null) {
      const names = await this.staff.namesOf([cardSeenByStaffId]);
      const provedBy = channel === 'window' ? ('officer' as const) : ('aide' as const);
      return { provedBy, byName: names.get(cardSeenByStaffId) ?? null };
    }
    const account = filedByAccountId === null ? undefined : await this.accounts.byId(filedByAccountId);
    if (account?.identity !== 'proved' || account.provedBy === null) return null;
    const people = await this.applications.peopleOf(id);
    const own = people.some(({ role, idIndex }) => role === 'applicant' && idIndex === account.idIndex);
    return own ? { provedBy: account.provedBy, byName: null } : null;
  }
}
