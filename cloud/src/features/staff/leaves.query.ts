import { Inject, Singleton } from '@midwayjs/core';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Clock } from '../../platform/clock/clock';
import { RegionDirectory } from '../../platform/policy/regionDirectory';
import { LeaveRepository } from './leave.repository';
import { reachesStaff, staffRange } from './reachesStaff';
import { StaffRepository } from './staff.repository';

const pageSize = 50;

interface Wanted {
  readonly after?: string | undefined;
  readonly search?: string | undefined;
  readonly regionCode?: string | undefined;
}

/** Colleagues, for noting leave and choosing who stands in. */
@Singleton()
export class LeavesQuery {
  @Inject() private readonly clock!: Clock;
  @Inject() private readonly staff!: StaffRepository;
  @Inject() private readonly leaves!: LeaveRepository;
  @Inject() private readonly regions!: RegionDirectory;

  /**
   * The active staff whose leave the principal may note, and the colleagues of their own place, with the present or next
   * leave of each; a page by key.
   */
  async run(principal: StaffPrincipal, { after = '', search = '', regionCode }: Wanted) {
    const own = { from: principal.regionCode, to: principal.regionCode };
    const { from, to } = staffRange(principal, 'recordLeave') ?? own;
    const like = `%${search.trim().replace(/[!%_]/g, '!$&')}%`;
    const place = regionCode === undefined ? '' : ' AND s.region_code = ?';
    const condition = `s.active = 1 AND s.id > ? AND s.region_code BETWEEN ? AND ? AND s.name LIKE ? ESCAPE '!'${place}`;
    const values = [after, from, to, like, ...(regionCode === undefined ? [] : [regionCode])];
    const found = await this.staff.where(condition, values, undefined, pageSize + 1);
    const colleagues = found.slice(0, pageSize);
    const leaves = await this.leaves.fromOn(
      this.clock.todayOn(),
      colleagues.map(({ id }) => id),
    );
    const staff = colleagues.map((one) => {
      const leave = leaves.find(({ staffId }) => staffId === one.id);
      return {
        id: one.id,
        name: one.name,
        roles: [...one.roles],
        regionCode: one.regionCode,
        regionName: this.regions.name(one.regionCode) || '全国',
        mayNote: reachesStaff(principal, 'recordLeave', one),
        leave: leave ? { fromOn: leave.fromOn, toOn: leave.toOn, standInName: leave.standInName } : null,
      };
    });
    return { staff, next: found.length > pageSize ? (colleagues.at(-1)?.id ?? null) : null };
  }
}
