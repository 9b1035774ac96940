import { Inject, Singleton } from '@midwayjs/core';
import { DomainError, invalidInput } from '@twin-pledge/shared/kernel/domainError';
import { Audit } from '../../platform/audit/audit';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { RateLimit } from '../../platform/auth/rateLimit';
import { Sessions } from '../../platform/auth/sessions';
import { hashPassword, passwordMatches } from '../../platform/crypto/passwords';
import { Database } from '../../platform/database/database';
import { RegionDirectory } from '../../platform/policy/regionDirectory';
import { passwordProblem } from './passwordProblem';
import type { PasswordOwner } from './passwordProblem';
import { signInLimits } from './signInLimits';
import { StaffRepository } from './staff.repository';
import type { StaffRecord } from './staffMember';

/** Changes one's own password. */
@Singleton()
export class ChangePassword {
  @Inject() private readonly database!: Database;
  @Inject() private readonly audit!: Audit;
  @Inject() private readonly limits!: RateLimit;
  @Inject() private readonly sessions!: Sessions;
  @Inject() private readonly staff!: StaffRepository;
  @Inject() private readonly regions!: RegionDirectory;

  /**
   * Ends the person's other sessions; the one of `token` goes on. DomainError tooManyAttempts, or invalidInput
   * for a wrong old password and for a new one that anybody would guess.
   */
  async run(
    { oldPassword, newPassword }: { readonly oldPassword: string; readonly newPassword: string },
    principal: StaffPrincipal,
    token: string,
  ): Promise<{ ok: true }> {
    const { staffId } = principal;
    await this.limits.count([`password-change:${staffId}`], signInLimits.accountAtAddress);
    const known = await this.staff.byId(staffId);
    if (!known || !(await passwordMatches(oldPassword, known.passwordHash))) {
      throw invalidInput([{ path: 'oldPassword', code: 'passwordWrong' }]);
    }
    const problem = passwordProblem(newPassword, this.ownerOf(known), oldPassword);
    if (problem) throw invalidInput([{ path: 'newPassword', code: problem }]);
    const passwordHash = await hashPassword(newPassword);
    await this.limits.clear(`password-change:${staffId}`);
    await this.database.transaction(async (tx) => {
      const { credentialsVersion } = known;
      const changes = { passwordHash, firstPasswordUntil: null, credentialsVersion: credentialsVersion + 1 };
      const changed = await this.database.update('staff', changes, { id: staffId, credentialsVersion }, tx);
      if (changed === 0) throw new DomainError('conflict');
      await this.sessions.revokeAll('staff', staffId, tx, token);
      await this.audit.append(tx, { chainId: staffId, action: 'changePassword', actor: principal });
    });
    return { ok: true };
  }

  private ownerOf({ loginName, name, regionCode }: StaffRecord): PasswordOwner {
    return { loginName, words: [name, ...this.regions.names(regionCode)] };
  }
}
