import { Inject, Singleton } from '@midwayjs/core';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { CaseAccess } from '../caseAccess/api';
import { StaffDirectory } from '../staff/api';
import { bucketClause } from './queueBucket';
import { QueueItems } from './queueItems';
import { queueColumns } from './queueRow';
import type { QueueRow } from './queueRow';
import { both, owed, pageOf, placed } from './standingDuties';
import type { Condition, StandingDuties } from './standingDuties';

const pageSize = 50;

/** A leader's view of overdue work: who holds how much, and each late duty, the latest first. */
@Singleton()
export class OverdueQuery {
  @Inject() private readonly database!: Database;
  @Inject() private readonly access!: CaseAccess;
  @Inject() private readonly staff!: StaffDirectory;
  @Inject() private readonly items!: QueueItems;
  @Inject() private readonly clock!: Clock;

  async run(principal: StaffPrincipal, after?: string) {
    const today = this.clock.todayOn();
    const open = owed(placed(principal.regionCode), ['open']);
    const reach = this.access.where(principal, 'viewOverdue');
    const recusal = this.access.where(principal, 'viewCase');
    const { sql, values } = pageOf([open], {
      columns: queueColumns,
      from: `duty d ${this.database.joinInOrder} aid_case c ON c.id = d.case_id`,
      rest: [reach, recusal].reduce<Condition>(both, bucketClause('late', today)),
      after,
      size: pageSize + 1,
    });
    const rows = await this.database.select<QueueRow>(sql, values);
    const page = rows.slice(0, pageSize);
    const last = page[page.length - 1];
    return {
      byHandler: await this.byHandler(principal, open, today),
      items: await this.items.of(page),
      next: rows.length > pageSize && last ? `${last.sortOn}|${last.dutyId}` : null,
    };
  }

  private async byHandler(principal: StaffPrincipal, open: StandingDuties, today: string) {
    // What stands in the queue of a place concerns a case of that place: only one's own relatives' are left out.
    const where = both(open, await this.access.exceptRecused(principal, 'd.case_id'));
    const rows = await this.database.select<{ ownerStaffId: string | null; open: number; late: number }>(
      `SELECT d.owner_staff_id, COUNT(*) AS open, SUM(CASE WHEN d.due_on < ? THEN 1 ELSE 0 END) AS late
       FROM duty d WHERE ${where.sql} AND d.state = 'open' GROUP BY d.owner_staff_id ORDER BY NULL`,
      [today, ...where.values],
    );
    const names = await this.staff.namesOf(rows.flatMap((row) => row.ownerStaffId ?? []));
    return rows
      .map((row) => ({
        staffId: row.ownerStaffId,
        name: row.ownerStaffId === null ? '' : (names.get(row.ownerStaffId) ?? ''),
        open: Number(row.open),
        late: Number(row.late),
      }))
      .sort((a, b) => b.late - a.late || b.open - a.open);
  }
}
