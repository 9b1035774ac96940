import { Inject, Singleton } from '@midwayjs/core';
import { StaffRepository } from './staff.repository';
import { StaffViews } from './staffViews';

const pageSize = 50;

/** The administrator's list of staff. */
@Singleton()
export class StaffQueries {
  @Inject() private readonly staff!: StaffRepository;
  @Inject() private readonly views!: StaffViews;

  /** A page by key; `search` finds a part of the name or the sign-in name. */
  async list({
    after = '',
    search = '',
  }: {
    readonly after?: string | undefined;
    readonly search?: string | undefined;
  }) {
    const like = `%${search.trim().replace(/[!%_]/g, '!$&')}%`;
    const condition = `s.id > ? AND (s.name LIKE ? ESCAPE '!' OR s.login_name LIKE ? ESCAPE '!')`;
    const found = await this.staff.where(condition, [after, like, like.toLowerCase()], undefined, pageSize + 1);
    const page = found.slice(0, pageSize);
    return { staff: await this.views.rows(page), next: found.length > pageSize ? (page.at(-1)?.id ?? null) : null };
  }
}
