import { Inject, Singleton } from '@midwayjs/core';
import { isWorkingDay } from '@twin-pledge/shared/calendar/workingCalendar';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Clock } from '../../platform/clock/clock';
import { BlindIndex } from '../../platform/crypto/blindIndex';
import { Database } from '../../platform/database/database';
import { RegionDirectory } from '../../platform/policy/regionDirectory';
import { Calendars } from '../calendar/api';
import { CaseAccess } from '../caseAccess/api';
import { QueueCounts } from './queueCounts';
import { QueueItems } from './queueItems';
import { QueueParts } from './queueParts';
import { bucketClause } from './queueBucket';
import type { QueueBucket } from './queueBucket';
import { queueColumns } from './queueRow';
import type { QueueRow } from './queueRow';
import { searchClause, wantedBy } from './searchClause';
import { both, pageOf } from './standingDuties';
import type { Condition, StandingDuties } from './standingDuties';

interface Request {
  scope: 'mine' | 'all';
  bucket?: QueueBucket | undefined;
  search?: string | undefined;
  after?: string | undefined;
}

const pageSize = 50;
const everything: Condition = { sql: '1 = 1', values: [] };

/** The duties of a handler or a township by due date, in pages by key, so that a long queue never sticks. */
@Singleton()
export class QueueQuery {
  @Inject() private readonly database!: Database;
  @Inject() private readonly access!: CaseAccess;
  @Inject() private readonly calendars!: Calendars;
  @Inject() private readonly parts!: QueueParts;
  @Inject() private readonly counts!: QueueCounts;
  @Inject() private readonly items!: QueueItems;
  @Inject() private readonly blind!: BlindIndex;
  @Inject() private readonly regions!: RegionDirectory;
  @Inject() private readonly clock!: Clock;

  async run(principal: StaffPrincipal, request: Request) {
    const today = this.clock.todayOn();
    const parts = await this.parts.of(principal, request.scope, today);
    const found = request.search ? this.found(principal, request.search) : undefined;
    const page = await this.page(principal, parts, { ...request, today, found });
    const calendar = await this.calendars.current();
    const working = isWorkingDay(calendar, today);
    const rows = page.slice(0, pageSize);
    const last = rows[rows.length - 1];
    // What stands in the queue of a place concerns a case of that place: only one's own relatives' are left out.
    const rest = both(await this.access.exceptRecused(principal, 'd.case_id'), found ?? everything);
    return {
      today,
      todayIsWorkingDay: working === 'unknown' ? null : working,
      counts: await this.counts.of(parts, { rest, ofCases: found !== undefined }, today),
      items: await this.items.of(rows),
      next: page.length > pageSize && last ? `${last.sortOn}|${last.dutyId}` : null,
    };
  }

  private found(principal: StaffPrincipal, search: string): Condition {
    const around = { blind: this.blind, regions: this.regions, within: principal.regionCode };
    return searchClause(wantedBy(search, around));
  }

  private page(
    principal: StaffPrincipal,
    parts: readonly StandingDuties[],
    { bucket, after, found, today }: Request & { found: Condition | undefined; today: string },
  ): Promise<QueueRow[]> {
    const inBucket = bucket ? bucketClause(bucket, today) : { ...everything, states: undefined };
    const reach = this.access.where(principal, 'viewQueue');
    const recusal = this.access.where(principal, 'viewCase');
    const wanted = parts.map((part) => ({ ...part, states: inBucket.states ?? part.states }));
    const join = found ? 'JOIN' : this.database.joinInOrder;
    const { sql, values } = pageOf(wanted, {
      columns: queueColumns,
      from: `duty d ${join} aid_case c ON c.id = d.case_id`,
      rest: [inBucket, reach, recusal, found ?? everything].reduce<Condition>(both, everything),
      after,
      size: pageSize + 1,
    });
    return this.database.select<QueueRow>(sql, values);
  }
}
