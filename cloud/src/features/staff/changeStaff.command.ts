import { Inject, Singleton } from '@midwayjs/core';
import { mayEver } from '@twin-pledge/shared/access/can';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { contains } from '@twin-pledge/shared/kernel/regionCode';
import { Audit } from '../../platform/audit/audit';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Sessions } from '../../platform/auth/sessions';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { Departures } from './departures';
import type { HandedOver } from './departures';
import { LeaveRepository } from './leave.repository';
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
  @Inject() private readonly leaves!: LeaveRepository;
  @Inject() private readonly departures!: Departures;
  @Inject() private readonly clock!: Clock;

  /**
   * New roles count from the next request on; closing an account ends its sessions. What a handler who leaves a township
   * had open goes to others. DomainError lastAdministrator where nobody would be left to undo it, notFound, invalidInput.
   */
  async run(
    staffId: string,
    change: StaffChange,
    principal: StaffPrincipal,
  ): Promise<HandedOver & { staff: StaffRecord }> {
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
      const staff = (await this.staff.byId(staffId, tx)) as StaffRecord;
      await this.leaveHelped(tx, { before: before as StaffRecord, after: staff, by: principal });
      return { staff, ...(await this.handOver(tx, { before: before as StaffRecord, after: staff, by: principal })) };
    });
  }

  /** Whoever helped people in a place and no longer does there. */
  private async leaveHelped(
    tx: Transaction,
    { before, after, by }: { before: StaffRecord; after: StaffRecord; by: StaffPrincipal },
  ): Promise<void> {
    const stays = helps(after) && contains(after.regionCode, before.regionCode);
    if (helps(before) && !stays) await this.departures.tellAideLeft(tx, { staffId: before.id, by });
  }

  /** Counts only where somebody handled cases in a township and no longer does. */
  private async handOver(
    tx: Transaction,
    { before, after, by }: { before: StaffRecord; after: StaffRecord; by: StaffPrincipal },
  ): Promise<HandedOver> {
    const handled = handlesCases(before);
    const stays = handlesCases(after) && after.regionCode === before.regionCode;
    if (!handled || stays) return { handedOver: 0, unassigned: 0 };
    const [leave] = await this.leaves.on(this.clock.todayOn(), [before.id], tx);
    const standInId = leave?.standInId ?? null;
    return this.departures.tell(tx, { staffId: before.id, townshipCode: before.regionCode, standInId, by });
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

const handlesCases = ({ active, roles }: StaffRecord): boolean => active && roles.includes('townshipHandler');
const helps = (staff: StaffRecord): boolean =>
  staff.active && mayEver({ ...staff, kind: 'staff', staffId: staff.id }, 'fileForOthers');
