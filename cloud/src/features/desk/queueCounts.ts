import { Inject, Singleton } from '@midwayjs/core';
import { Database } from '../../platform/database/database';
import { beforeAllDates, behindAllDates } from '../cases/api';
import { bucketOf } from './queueRow';
import type { Bucket, QueueRow } from './queueRow';
import { both } from './standingDuties';
import type { Condition, StandingDuties } from './standingDuties';

type Counts = Record<Bucket | 'unassigned', number>;
type Group = Pick<QueueRow, 'state' | 'sortOn'> & { many: number };

const joined = 'JOIN aid_case c ON c.id = d.case_id';

/** Counts a queue by its groups, from the index alone where nothing is searched for. */
@Singleton()
export class QueueCounts {
  @Inject() private readonly database!: Database;

  /** `rest`: what must hold besides; `ofCases` where it is about the cases too. */
  async of(parts: readonly StandingDuties[], { rest, ofCases }: { rest: Condition; ofCases: boolean }, today: string) {
    const counts: Counts = { late: 0, today: 0, thisWeek: 0, later: 0, paused: 0, unknown: 0, unassigned: 0 };
    for (const part of parts) {
      const where = [part, { sql: 'd.state IN (?)', values: [part.states] }, rest].reduce(both);
      const from = ofCases ? `duty d ${joined}` : 'duty d';
      for (const { state, sortOn, many } of await this.groups(from, where)) {
        if (sortOn === beforeAllDates) await this.urgent(from, where, counts, today);
        else
          counts[bucketOf({ state, dueOn: sortOn === behindAllDates.undated ? null : sortOn }, today)] += Number(many);
      }
      counts.unassigned += await this.unassigned(where);
    }
    return counts;
  }

  private groups(from: string, { sql, values }: Condition): Promise<Group[]> {
    return this.database.select<Group>(
      `SELECT d.state, d.sort_on, COUNT(*) AS many FROM ${from} WHERE ${sql} GROUP BY d.state, d.sort_on`,
      values,
    );
  }

  /** The few that stand before all dates, by their own. */
  private async urgent(from: string, { sql, values }: Condition, counts: Counts, today: string): Promise<void> {
    const rows = await this.database.select<{ dueOn: string | null; many: number }>(
      `SELECT d.due_on, COUNT(*) AS many FROM ${from} WHERE ${sql} AND d.sort_on = ? GROUP BY d.due_on`,
      [...values, beforeAllDates],
    );
    for (const { dueOn, many } of rows) counts[bucketOf({ state: 'open', dueOn }, today)] += Number(many);
  }

  /** Nobody has the case: not only a duty that some township still has to take up. */
  private async unassigned({ sql, values }: Condition): Promise<number> {
    const row = await this.database.selectOne<{ many: number }>(
      `SELECT COUNT(*) AS many FROM duty d ${this.database.joinInOrder} aid_case c ON c.id = d.case_id
       WHERE ${sql} AND d.owner_staff_id IS NULL AND c.handler_staff_id IS NULL`,
      values,
    );
    return Number(row?.many ?? 0);
  }
}
