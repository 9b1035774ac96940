import { Inject, Singleton } from '@midwayjs/core';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Clock } from '../../platform/clock/clock';
import { LeaveRepository } from './leave.repository';
import { reachesStaff } from './reachesStaff';
import { StaffRepository } from './staff.repository';

/** The colleagues of one region, for noting leave and choosing who stands in. */
@Singleton()
export class LeavesQuery {
  @Inject() private readonly clock!: Clock;
  @Inject() private readonly staff!: StaffRepository;
  @Inject() private readonly leaves!: LeaveRepository;

  /** The active staff of exactly the principal's region, with the present or next leave of each. */
  async run(principal: StaffPrincipal) {
    const colleagues = await this.staff.where('s.active = 1 AND s.region_code = ?', [principal.regionCode]);
    const leaves = await this.leaves.fromOn(
      this.clock.todayOn(),
      colleagues.map(({ id }) => id),
    );
    return colleagues.map(({ id, name, roles, regionCode }) => {
      const leave = leaves.find(({ staffId }) => staffId === id);
      return {
        id,
        name,
        roles: [...roles],
        mayNote: reachesStaff(principal, 'recordLeave', { id, regionCode }),
        leave: leave ? { fromOn: leave.fromOn, toOn: leave.toOn, standInName: leave.standInName } : null,
      };
    });
  }
}
