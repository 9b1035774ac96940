import { Init, Inject, Singleton } from '@midwayjs/core';
import { dutyKinds } from '@twin-pledge/shared/casework/dutyKinds';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { Metrics } from '../../platform/metrics/metrics';
import { remembered } from '../../platform/metrics/remembered';

const rememberMilliseconds = 60_000;
const kinds = Object.keys(dutyKinds);

/** How many duties are late and how many have no date; counted within the index by state, kind and date. */
@Singleton()
export class DutyMetrics {
  @Inject() private readonly metrics!: Metrics;
  @Inject() private readonly database!: Database;
  @Inject() private readonly clock!: Clock;

  @Init()
  async begin(): Promise<void> {
    const overdue = remembered(rememberMilliseconds, () =>
      this.count("state = 'open' AND kind IN (?) AND due_on < ?", [kinds, this.clock.todayOn()]),
    );
    const undated = remembered(rememberMilliseconds, () =>
      this.count("state IN ('open', 'paused') AND kind IN (?) AND due_on IS NULL", [kinds]),
    );
    this.metrics.gauge('twin_pledge_duties_overdue', 'Open duties whose last day is over.', overdue);
    const meaning = 'Duties without a date, as their year of the calendar is not loaded.';
    this.metrics.gauge('twin_pledge_duties_undated', meaning, undated);
  }

  private async count(where: string, values: (string | string[])[]): Promise<number> {
    const sql = `SELECT COUNT(*) AS many FROM duty WHERE ${where}`;
    return Number((await this.database.selectOne<{ many: number }>(sql, values))?.many ?? 0);
  }
}
