import { Inject, Singleton } from '@midwayjs/core';
import { isWorkingDay } from '@twin-pledge/shared/calendar/workingCalendar';
import { codeRange } from '@twin-pledge/shared/kernel/regionCode';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Clock } from '../../platform/clock/clock';
import { BlindIndex } from '../../platform/crypto/blindIndex';
import { Database } from '../../platform/database/database';
import type { SqlValue } from '../../platform/database/sqlPieces';
import { RegionDirectory } from '../../platform/policy/regionDirectory';
import { Calendars } from '../calendar/api';
import { CaseAccess } from '../caseAccess/api';
import { StaffDirectory } from '../staff/api';
import { QueueItems } from './queueItems';
import { bucketOf, endOfWeek, queueColumns } from './queueRow';
import type { Bucket, QueueRow } from './queueRow';
import { officeKinds } from './officeKinds';
import { searchClause } from './searchClause';

interface Request {
  scope: 'mine' | 'all';
  bucket?: Bucket | 'unassigned' | undefined;
  search?: string | undefined;
  after?: string | undefined;
}

interface Where {
  sql: string;
  values: (SqlValue | SqlValue[])[];
}

interface Counted {
  state: 'open' | 'paused';
  dueOn: string | null;
  many: number;
  nobodys: number;
}

const pageSize = 50;
/** Nobody has the case: not only a duty that some township still has to take up. */
const unassigned = 'c.handler_staff_id IS NULL';

/** The duties of a handler or a township by due date, in pages by key, so that a long queue never sticks. */
@Singleton()
export class QueueQuery {
  @Inject() private readonly database!: Database;
  @Inject() private readonly access!: CaseAccess;
  @Inject() private readonly staff!: StaffDirectory;
  @Inject() private readonly calendars!: Calendars;
  @Inject() private readonly items!: QueueItems;
  @Inject() private readonly blind!: BlindIndex;
  @Inject() private readonly regions!: RegionDirectory;
  @Inject() private readonly clock!: Clock;

  async run(principal: StaffPrincipal, request: Request) {
    const today = this.clock.todayOn();
    const where = await this.where(principal, request, today);
    const page = await this.page(where, request, today);
    const calendar = await this.calendars.current();
    const working = isWorkingDay(calendar, today);
    const rows = page.slice(0, pageSize);
    const last = rows[rows.length - 1];
    return {
      today,
      todayIsWorkingDay: working === 'unknown' ? null : working,
      counts: await this.counts(where, today),
      items: await this.items.of(rows),
      next: page.length > pageSize && last ? `${last.sortOn}|${last.dutyId}` : null,
    };
  }

  private async where(principal: StaffPrincipal, { scope, search }: Request, today: string): Promise<Where> {
    const reach = this.access.where(principal, 'viewQueue');
    const recusal = this.access.where(principal, 'viewCase');
    // A case can concern two townships (A07): each sees in its queue the duties that lie with it.
    const place = codeRange(principal.regionCode);
    const here = 'd.township_code BETWEEN ? AND ?';
    const parts = [`d.side = 'office'`, `d.state IN ('open', 'paused')`, here, reach.sql, recusal.sql];
    const values: Where['values'] = [place.from, place.to, ...reach.values, ...recusal.values];
    if (scope === 'mine') {
      const office = officeKinds(principal.roles);
      parts.push(`d.owner_staff_id IN (?) OR (d.owner_staff_id IS NULL AND d.township_code = ? AND d.kind IN (?))`);
      const mine = [principal.staffId, ...(await this.staff.standingInFor(principal.staffId, today))];
      values.push(mine, principal.regionCode, office.length > 0 ? office : ['']);
    }
    if (search) {
      const found = searchClause(search, { blind: this.blind, regions: this.regions, within: principal.regionCode });
      parts.push(found.sql);
      values.push(...found.values);
    }
    return { sql: parts.map((part) => `(${part})`).join(' AND '), values };
  }

  private async page(where: Where, { bucket, after }: Request, today: string): Promise<QueueRow[]> {
    const parts = [where.sql];
    const values = [...where.values];
    if (bucket) {
      const inBucket = bucketClause(bucket, today);
      parts.push(inBucket.sql);
      values.push(...inBucket.values);
    }
    const [sortOn, dutyId] = after?.split('|') ?? [];
    if (sortOn && dutyId) {
      parts.push('(d.sort_on > ? OR (d.sort_on = ? AND d.id > ?))');
      values.push(sortOn, sortOn, dutyId);
    }
    const sql = `SELECT ${queueColumns} FROM duty d JOIN aid_case c ON c.id = d.case_id
      WHERE ${parts.join(' AND ')} ORDER BY d.sort_on, d.id LIMIT ${pageSize + 1}`;
    return this.database.select<QueueRow>(sql, values);
  }

  private async counts(where: Where, today: string): Promise<Record<Bucket | 'unassigned', number>> {
    const rows = await this.database.select<Counted>(
      `SELECT d.state, d.due_on, COUNT(*) AS many, SUM(CASE WHEN ${unassigned} THEN 1 ELSE 0 END) AS nobodys
       FROM duty d JOIN aid_case c ON c.id = d.case_id WHERE ${where.sql} GROUP BY d.state, d.due_on`,
      where.values,
    );
    const counts = { late: 0, today: 0, thisWeek: 0, later: 0, paused: 0, unknown: 0, unassigned: 0 };
    for (const row of rows) {
      counts[bucketOf(row, today)] += Number(row.many);
      counts.unassigned += Number(row.nobodys);
    }
    return counts;
  }
}

function bucketClause(bucket: Bucket | 'unassigned', today: string): { sql: string; values: string[] } {
  if (bucket === 'unassigned') return { sql: unassigned, values: [] };
  if (bucket === 'paused') return { sql: `d.state = 'paused'`, values: [] };
  if (bucket === 'unknown') return { sql: `d.state = 'open' AND d.due_on IS NULL`, values: [] };
  if (bucket === 'late') return { sql: `d.state = 'open' AND d.due_on < ?`, values: [today] };
  if (bucket === 'today') return { sql: `d.state = 'open' AND d.due_on = ?`, values: [today] };
  if (bucket === 'later') return { sql: `d.state = 'open' AND d.due_on > ?`, values: [endOfWeek(today)] };
  return { sql: `d.state = 'open' AND d.due_on > ? AND d.due_on <= ?`, values: [today, endOfWeek(today)] };
}
