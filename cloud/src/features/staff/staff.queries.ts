import { Inject, Singleton } from '@midwayjs/core';
import { mayEver } from '@twin-pledge/shared/access/can';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { staffRange } from './reachesStaff';
import { StaffRepository } from './staff.repository';
import { StaffViews } from './staffViews';

const pageSize = 50;

interface Wanted {
  readonly after?: string | undefined;
  readonly search?: string | undefined;
}

/** The list of staff: everybody for an administrator, those of the county for its officers. */
@Singleton()
export class StaffQueries {
  @Inject() private readonly staff!: StaffRepository;
  @Inject() private readonly views!: StaffViews;

  /** A page by key; `search` finds a part of the name, and of the sign-in name for whoever may see it. */
  async list({ after = '', search = '' }: Wanted, principal: StaffPrincipal) {
    const range = staffRange(principal, 'viewStaff');
    if (range === null) throw new DomainError('forbidden');
    const manages = mayEver(principal, 'manageStaff');
    const like = `%${search.trim().replace(/[!%_]/g, '!$&')}%`;
    const byLoginName = manages ? ` OR s.login_name LIKE ? ESCAPE '!'` : '';
    const condition = `s.id > ? AND s.region_code BETWEEN ? AND ? AND (s.name LIKE ? ESCAPE '!'${byLoginName})`;
    const values = [after, range.from, range.to, like, ...(manages ? [like.toLowerCase()] : [])];
    const found = await this.staff.where(condition, values, undefined, pageSize + 1);
    const page = found.slice(0, pageSize);
    const rows = await this.views.rows(page);
    return {
      staff: manages ? rows : rows.map((row) => ({ ...row, loginName: null, phone: null, secondFactorSet: null })),
      next: found.length > pageSize ? (page.at(-1)?.id ?? null) : null,
    };
  }
}
