import { Inject, Singleton } from '@midwayjs/core';
import { codeRange } from '@twin-pledge/shared/kernel/regionCode';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import type { SqlValue } from '../../platform/database/sqlPieces';
import { CaseAccess } from '../caseAccess/api';
import { StaffDirectory } from '../staff/api';
import { QueueItems } from './queueItems';
import { queueColumns } from './queueRow';
import type { QueueRow } from './queueRow';

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
    const reach = this.access.where(principal, 'viewOverdue');
    const recusal = this.access.where(principal, 'viewCase');
    const place = codeRange(principal.regionCode);
    const from = `FROM duty d JOIN aid_case c ON c.id = d.case_id WHERE d.side = 'office' AND d.state = 'open'
      AND d.township_code BETWEEN ? AND ? AND ${reach.sql} AND ${recusal.sql}`;
    const values = [place.from, place.to, ...reach.values, ...recusal.values];
    const [sortOn, dutyId] = after?.split('|') ?? [];
    const later = sortOn && dutyId ? ' AND (d.sort_on > ? OR (d.sort_on = ? AND d.id > ?))' : '';
    const rows = await this.database.select<QueueRow>(
      `SELECT ${queueColumns} ${from} AND d.due_on < ?${later} ORDER BY d.sort_on, d.id LIMIT ${pageSize + 1}`,
      [...values, today, ...(later ? [sortOn!, sortOn!, dutyId!] : [])],
    );
    const page = rows.slice(0, pageSize);
    const last = page[page.length - 1];
    return {
      byHandler: await this.byHandler(from, values, today),
      items: await this.items.of(page),
      next: rows.length > pageSize && last ? `${last.sortOn}|${last.dutyId}` : null,
    };
  }

  private async byHandler(from: string, values: SqlValue[], today: string) {
    const rows = await this.database.select<{ ownerStaffId: string | null; open: number; late: number }>(
      `SELECT d.owner_staff_id, COUNT(*) AS open, SUM(CASE WHEN d.due_on < ? THEN 1 ELSE 0 END) AS late ${from}
       GROUP BY d.owner_staff_id`,
      [today, ...values],
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
