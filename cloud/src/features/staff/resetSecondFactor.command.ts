import { Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { Audit } from '../../platform/audit/audit';
import type { StaffPrincipal, SystemActor } from '../../platform/auth/principal';
import { Sessions } from '../../platform/auth/sessions';
import { Database } from '../../platform/database/database';
import { Credentials } from './credentials';
import type { FirstCredentials } from './credentials';
import { requireReach } from './reachesStaff';
import { StaffRepository } from './staff.repository';
import type { StaffRecord } from './staffMember';

/** Replaces a lost second factor, and the password with it. */
@Singleton()
export class ResetSecondFactor {
  @Inject() private readonly database!: Database;
  @Inject() private readonly audit!: Audit;
  @Inject() private readonly sessions!: Sessions;
  @Inject() private readonly staff!: StaffRepository;
  @Inject() private readonly credentials!: Credentials;

  /** Ends every session and every sign-in half done of that account. DomainError notFound. */
  async run(staffId: string, reason: string, principal: StaffPrincipal): Promise<FirstCredentials> {
    const known = await this.staff.byId(staffId);
    requireReach(principal, 'manageStaff', known);
    return this.replace(known as StaffRecord, reason, principal);
  }

  /** The same for whoever stands at the server itself, for an administrator only: nobody else may be left to help them. */
  async atTheServer(known: StaffRecord | undefined): Promise<FirstCredentials> {
    if (!known?.active || !known.roles.includes('administrator')) throw new DomainError('notFound');
    return this.replace(known, 'at the server', { kind: 'system' });
  }

  private async replace(
    { id, loginName, credentialsVersion }: StaffRecord,
    reason: string,
    actor: StaffPrincipal | SystemActor,
  ): Promise<FirstCredentials> {
    const { stored, told } = await this.credentials.make(loginName);
    await this.database.transaction(async (tx) => {
      const changes = { ...stored, totpLastStep: null, credentialsVersion: credentialsVersion + 1 };
      await this.database.update('staff', changes, { id }, tx);
      await this.database.execute('DELETE FROM sign_in_challenge WHERE staff_id = ?', [id], tx);
      const sessionsEnded = await this.sessions.revokeAll('staff', id, tx);
      const details = { reason, sessionsEnded };
      await this.audit.append(tx, { chainId: id, action: 'resetSecondFactor', actor, details });
    });
    return told;
  }
}
