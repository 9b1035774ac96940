import { setTimeout as pause } from 'node:timers/promises';
import { Init, Inject, Singleton } from '@midwayjs/core';
import { Clock } from '../clock/clock';
import { Database } from '../database/database';
import { Readiness } from '../system/readiness';
import { Metrics } from './metrics';
import type { Sample } from './metric';
import { remembered } from './remembered';

const secondsBetween = (from: Date, to: Date): number => Math.max(0, (to.getTime() - from.getTime()) / 1000);
const rememberMilliseconds = 10_000;
const patienceMilliseconds = 500;

interface OutboxRow {
  readonly waiting: number;
  readonly oldest: Date | null;
}

/** What the database knows: its connections, what waits to be sent, when repeated work ran. */
@Singleton()
export class RecordMetrics {
  @Inject() private readonly metrics!: Metrics;
  @Inject() private readonly database!: Database;
  @Inject() private readonly clock!: Clock;
  @Inject() private readonly readiness!: Readiness;

  @Init()
  async begin(): Promise<void> {
    const { metrics, database } = this;
    const ready = '1 while this process takes requests, 0 while it or its database does not.';
    metrics.gauge('twin_pledge_ready', ready, () => this.readyInTime());
    metrics.gauges('twin_pledge_database_connections', 'Connections of this process, by what they do.', () =>
      Object.entries(database.connections()).map(([state, value]) => ({ labels: { state }, value })),
    );
    const retried = 'Transactions begun again after a deadlock or a lost connection.';
    metrics.countElsewhere('twin_pledge_database_retries_total', retried, () => database.retries);
    const outbox = remembered(rememberMilliseconds, () => this.outbox());
    metrics.gauge(
      'twin_pledge_outbox_waiting',
      'Entries that are due and not done.',
      async () => (await outbox()).waiting,
    );
    const age = 'How long the oldest entry that is due has waited.';
    metrics.gauge('twin_pledge_outbox_oldest_seconds', age, async () => (await outbox()).oldestSeconds);
    const givenUp = 'Entries that were given up after many attempts.';
    metrics.gauge('twin_pledge_outbox_given_up', givenUp, async () => (await outbox()).givenUp);
    const inVain = 'Entries that were tried at least once, failed, and will be tried again.';
    metrics.gauge('twin_pledge_outbox_tried_in_vain', inVain, async () => (await outbox()).triedInVain);
    const ran = 'When repeated work last ran anywhere, seconds since 1970.';
    metrics.gauges(
      'twin_pledge_job_last_run_seconds',
      ran,
      remembered(rememberMilliseconds, () => this.lastRuns()),
    );
  }

  /** A database that does not answer at all is not waited for: then this of all values must be told. */
  private async readyInTime(): Promise<number> {
    const timer = new AbortController();
    const late = pause(patienceMilliseconds, false, { signal: timer.signal }).catch(() => false);
    try {
      return Number(await Promise.race([this.readiness.isReady(), late]));
    } finally {
      timer.abort();
    }
  }

  private async outbox(): Promise<{ waiting: number; oldestSeconds: number; triedInVain: number; givenUp: number }> {
    const now = this.clock.now();
    const row = await this.database.selectOne<OutboxRow>(
      `SELECT COUNT(*) AS waiting, MIN(available_at) AS oldest FROM outbox
       WHERE done_at IS NULL AND failed_at IS NULL AND available_at <= ?`,
      [now],
    );
    const tried = await this.count('failed_at IS NULL AND attempts > 0');
    const failed = await this.count('failed_at IS NOT NULL');
    const oldestSeconds = row?.oldest ? secondsBetween(row.oldest, now) : 0;
    return { waiting: Number(row?.waiting ?? 0), oldestSeconds, triedInVain: tried, givenUp: failed };
  }

  private async count(where: string): Promise<number> {
    const sql = `SELECT COUNT(*) AS many FROM outbox WHERE done_at IS NULL AND ${where}`;
    return Number((await this.database.selectOne<{ many: number }>(sql))?.many ?? 0);
  }

  private async lastRuns(): Promise<Sample[]> {
    const rows = await this.database.select<{ name: string; ranAt: Date | null }>(
      'SELECT name, ran_at FROM scheduled_run ORDER BY name',
    );
    return rows.map(({ name, ranAt }) => ({ labels: { work: name }, value: ranAt ? ranAt.getTime() / 1000 : 0 }));
  }
}
