import { Inject, Singleton } from '@midwayjs/core';
import type { DepartmentCode } from '@twin-pledge/shared/kernel/departmentCode';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { PlainDate } from '@twin-pledge/shared/kernel/plainDate';
import type { RegionCode } from '@twin-pledge/shared/kernel/regionCode';
import type { StaffRole } from '@twin-pledge/shared/kernel/role';
import type { StaffPrincipal } from '../../platform/auth/principal';
import type { Transaction } from '../../platform/database/database';
import { LeaveRepository } from './leave.repository';
import { StaffProfile } from './staffProfile';
import { StaffRepository } from './staff.repository';
import type { StaffMember } from './staffMember';

/** A handler who may be given a case. */
export interface HandlerOnDate {
  readonly id: string;
  readonly name: string;
  readonly commitmentSigned: boolean;
  readonly away: boolean;
  /** Who stands in while they are away; null where nobody does. */
  readonly standInId: string | null;
}

/** Who works where: what other features may know of the staff. */
@Singleton()
export class StaffDirectory {
  @Inject() private readonly staff!: StaffRepository;
  @Inject() private readonly leaves!: LeaveRepository;
  @Inject() private readonly profile!: StaffProfile;

  /** One member of staff, active or not. */
  async byId(staffId: string, tx?: Transaction): Promise<StaffMember | undefined> {
    const record = await this.staff.byId(staffId, tx);
    return record && toMember(record);
  }

  /** The telephone number of one member of staff, as `readPhone` gives it; null where none is known. */
  async phoneOf(staffId: string, tx?: Transaction): Promise<string | null> {
    return this.profile.phoneOf({ phoneEnc: (await this.staff.byId(staffId, tx))?.phoneEnc ?? null });
  }

  /** The invented member of staff with a demonstration key. */
  async byDemonstrationKey(key: string): Promise<StaffMember | undefined> {
    const record = await this.staff.byDemonstrationKey(key);
    return record && toMember(record);
  }

  /** Whether somebody is one of the invented staff, who have no authenticator of their own. */
  async isInvented(staffId: string): Promise<boolean> {
    const record = await this.staff.byId(staffId);
    return record !== undefined && record.demonstrationKey !== null;
  }

  /** The names of some staff by id, also of those who left. */
  async namesOf(staffIds: readonly string[], tx?: Transaction): Promise<Map<string, string>> {
    if (staffIds.length === 0) return new Map();
    const found = await this.staff.where('s.id IN (?)', [staffIds], tx, staffIds.length);
    return new Map(found.map(({ id, name }) => [id, name]));
  }

  /** The active staff with a role in exactly one region, longest known first. */
  async withRole(role: StaffRole, regionCode: RegionCode, tx?: Transaction): Promise<StaffMember[]> {
    const condition = `s.active = 1 AND s.region_code = ?
      AND EXISTS (SELECT 1 FROM staff_role r WHERE r.staff_id = s.id AND r.role = ?)`;
    return (await this.staff.where(condition, [regionCode, role], tx)).map(toMember);
  }

  /** The ids of those who answer for a department in a county. */
  async officersOf(departmentCode: DepartmentCode, countyCode: RegionCode, tx?: Transaction): Promise<string[]> {
    const all = await this.withRole('departmentOfficer', countyCode, tx);
    return all.filter((one) => one.departmentCode === departmentCode).map(({ id }) => id);
  }

  /** The active handlers of a township and whether they are there on a day. */
  async handlersOf(townshipCode: RegionCode, onDate: PlainDate, tx?: Transaction): Promise<HandlerOnDate[]> {
    const handlers = await this.withRole('townshipHandler', townshipCode, tx);
    const leaves = await this.leaves.on(
      onDate,
      handlers.map(({ id }) => id),
      tx,
    );
    return handlers.map(({ id, name, commitmentSignedAt }) => {
      const leave = leaves.find(({ staffId }) => staffId === id);
      const standInId = leave?.standInId ?? null;
      return { id, name, commitmentSigned: commitmentSignedAt !== null, away: leave !== undefined, standInId };
    });
  }

  /** The ids of those for whom somebody stands in on a day; their open cases are theirs for that time. */
  standingInFor(staffId: string, onDate: PlainDate, tx?: Transaction): Promise<string[]> {
    return this.leaves.standingInFor(staffId, onDate, tx);
  }

  /** Whether somebody signed the handler's side of the commitment. */
  async commitmentSigned(staffId: string, tx?: Transaction): Promise<boolean> {
    const member = await this.byId(staffId, tx);
    return member !== undefined && member.commitmentSignedAt !== null;
  }

  /** DomainError commitmentFirst unless they signed the handler's side: before that no case opens to them (B01). */
  async requireCommitment({ staffId }: StaffPrincipal, tx?: Transaction): Promise<void> {
    if (!(await this.commitmentSigned(staffId, tx))) throw new DomainError('commitmentFirst');
  }
}

function toMember(record: StaffMember): StaffMember {
  const { id, name, roles, regionCode, active, departmentCode, commitmentSignedAt, hasFirstPassword } = record;
  return { id, name, roles, regionCode, active, departmentCode, commitmentSignedAt, hasFirstPassword };
}
