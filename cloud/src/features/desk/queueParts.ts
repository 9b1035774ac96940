import { Inject, Singleton } from '@midwayjs/core';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { StaffDirectory } from '../staff/api';
import { officeKinds } from './officeKinds';
import { both, owed, placed } from './standingDuties';
import type { StandingDuties } from './standingDuties';

/** Whose duties stand in a queue: all of a region's, or one's own, those one stands in for, and those of one's office. */
@Singleton()
export class QueueParts {
  @Inject() private readonly staff!: StaffDirectory;

  async of(principal: StaffPrincipal, scope: 'mine' | 'all', today: string): Promise<StandingDuties[]> {
    // A case can concern two townships (A07): each sees in its queue the duties that lie with it.
    const here = placed(principal.regionCode);
    if (scope === 'all') return [owed(here)];
    const owners = new Set([principal.staffId, ...(await this.staff.standingInFor(principal.staffId, today))]);
    const parts = [...owners].map((id) => owed(both({ sql: 'd.owner_staff_id = ?', values: [id] }, here)));
    const kinds = officeKinds(principal.roles);
    if (kinds.length === 0) return parts;
    const sql = 'd.owner_staff_id IS NULL AND d.township_code = ? AND d.kind IN (?)';
    return [...parts, owed({ sql, values: [principal.regionCode, kinds] })];
  }
}
