import { Inject, Singleton } from '@midwayjs/core';
import { mayEver } from '@twin-pledge/shared/access/can';
import { permissions } from '@twin-pledge/shared/access/permissions';
import type { PermittedAction } from '@twin-pledge/shared/access/permissions';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { RegionCode } from '@twin-pledge/shared/kernel/regionCode';
import { Clock } from '../../platform/clock/clock';
import { RegionDirectory } from '../../platform/policy/regionDirectory';
import { LeaveRepository } from './leave.repository';
import { StaffRepository } from './staff.repository';
import type { StaffRecord } from './staffMember';
import { StaffProfile } from './staffProfile';

const actions = Object.keys(permissions) as PermittedAction[];

/** How members of staff are shown: to themselves, and to the administrator. */
@Singleton()
export class StaffViews {
  @Inject() private readonly clock!: Clock;
  @Inject() private readonly regions!: RegionDirectory;
  @Inject() private readonly staff!: StaffRepository;
  @Inject() private readonly leaves!: LeaveRepository;
  @Inject() private readonly profile!: StaffProfile;

  /** Who is signed in at the desk, and what their roles may ever do. DomainError notFound. */
  async self(staffId: string) {
    const record = await this.staff.byId(staffId);
    if (!record) throw new DomainError('notFound');
    const { id, name, roles, regionCode, commitmentSignedAt, hasFirstPassword } = record;
    const actor = { kind: 'staff', staffId: id, roles, regionCode } as const;
    return {
      kind: 'staff' as const,
      staffId: id,
      name,
      roles: [...roles],
      regionCode,
      regionName: this.regionName(regionCode),
      commitmentSigned: commitmentSignedAt !== null,
      mustChangePassword: hasFirstPassword,
      may: actions.filter((action) => mayEver(actor, action)),
    };
  }

  /** Rows of the administrator's list, each with the present or next leave. */
  async rows(records: readonly StaffRecord[]) {
    const leaves = await this.leaves.fromOn(
      this.clock.todayOn(),
      records.map(({ id }) => id),
    );
    return records.map((record) => {
      const leave = leaves.find(({ staffId }) => staffId === record.id);
      return {
        id: record.id,
        loginName: record.loginName,
        name: record.name,
        phone: this.profile.phoneOf(record),
        roles: [...record.roles],
        regionCode: record.regionCode,
        departmentCode: record.departmentCode,
        regionName: this.regionName(record.regionCode),
        active: record.active,
        secondFactorSet: record.totpLastStep !== null,
        commitmentSigned: record.commitmentSignedAt !== null,
        leave: leave ? { fromOn: leave.fromOn, toOn: leave.toOn, standInName: leave.standInName } : null,
      };
    });
  }

  private regionName(regionCode: RegionCode): string {
    return this.regions.names(regionCode).join('') || '全国';
  }
}
