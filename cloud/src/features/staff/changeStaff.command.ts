import { Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { Audit } from '../../platform/audit/audit';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Sessions } from '../../platform/auth/sessions';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { requireReach } from './reachesStaff';
import { StaffRepository } from './staff.repository';
import type { StaffRecord } from './staffMember';
import { StaffProfile } from './staffProfile';
import type { ProfileAsTyped } from './staffProfile';

export interface StaffChange extends ProfileAsTyped {
  readonly active: boolean;
}

/** Changes name, roles, region or whether an account is active. */
@Singleton()
export class ChangeStaff {
  @Inject() private readonly database!: Database;
  @Inject() private readonly audit!: Audit;
  @Inject() private readonly sessions!: Sessions;
  @Inject() private readonly staff!: StaffRepository;
  @Inject() private readonly profile!: StaffProfile;

  /**
   * New roles count from the next request on; closing an account ends its sessions. DomainError lastAdministrator where
   * nobody would be left to undo it, notFound, invalidInput.
   */
  async run(staffId: string, change: StaffChange, principal: StaffPrincipal): Promise<StaffRecord> {
    const profile = this.profile.read(change);
    return this.database.transaction(async (tx) => {
      await this.lockAdministrators(tx);
      await this.staff.lock(staffId, tx);
      const before = await this.staff.byId(staffId, tx);
      requireReach(principal, 'manageStaff', before);
      const stays = change.active && change.roles.includes('administrator');
      if (!stays && (await this.isLastAdministrator(staffId, tx))) throw new DomainError('lastAdministrator');
      await this.database.update('staff', { ...profile, active: change.active ? 1 : 0 }, { id: staffId }, tx);
      await this.staff.setRoles(tx, staffId, change.roles);
      if (!change.active) await this.sessions.revokeAll('staff', staffId, tx);
      const details = { roles: change.roles, regionCode: change.regionCode, active: change.active };
      await this.audit.append(tx, { chainId: staffId, action: 'changeStaff', actor: principal, details });
      return (await this.staff.byId(staffId, tx)) as StaffRecord;
    });
  }

  /** Two administrators who close each other's accounts at once must not both succeed. */
  private async lockAdministrators(tx: Transaction): Promise<void> {
    const sql = `SELECT staff_id FROM staff_role WHERE role = 'administrator' ORDER BY staff_id${this.database.forUpdate}`;
    await this.database.select(sql, [], tx);
  }

  private async isLastAdministrator(staffId: string, tx: Transaction): Promise<boolean> {
    const condition = `s.active = 1 AND EXISTS (SELECT 1 FROM staff_role r WHERE r.staff_id = s.id AND r.role = ?)`;
    const administrators = await this.staff.where(condition, ['administrator'], tx);
    return administrators.length === 1 && administrators[0]?.id === staffId;
  }
}
