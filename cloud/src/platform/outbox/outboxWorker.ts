import { Inject, Singleton } from '@midwayjs/core';
import { Clock } from '../clock/clock';
import { Database } from '../database/database';
import { newId } from '../ids/newId';
import { Log } from '../log/log';
import { Metrics } from '../metrics/metrics';
import { Outbox, type OutboxEntry } from './outbox';

const batchSize = 20;
const claimMilliseconds = 2 * 60_000;
const pollMilliseconds = 2_000;
const mostAttempts = 14;
const firstPauseMilliseconds = 10_000;
const longestPauseMilliseconds = 6 * 3_600_000;

/**
 * Does the outbox's work. Entries are claimed by a conditional UPDATE, so several processes share the work, and a claim
 * that a dead process held runs out.
 */
@Singleton()
export class OutboxWorker {
  @Inject() private readonly outbox!: Outbox;
  @Inject() private readonly database!: Database;
  @Inject() private readonly clock!: Clock;
  @Inject() private readonly log!: Log;
  @Inject() private readonly metrics!: Metrics;
  private readonly name = newId();
  private timer: NodeJS.Timeout | undefined;
  private working: Promise<unknown> | undefined;
  private stopped = true;

  /** Begins to look for work, and looks at once whenever some was committed. */
  start(): void {
    this.stopped = false;
    this.outbox.onCommitted(() => this.soon(0));
    this.soon(0);
  }

  /** Finishes the entry at hand and stops. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.working;
  }

  /** Does all work that is due now; answers how many entries were done. */
  async drain(): Promise<number> {
    let total = 0;
    for (;;) {
      const due = await this.dueIds();
      let done = 0;
      for (const id of due) if (await this.claimAndDo(id)) done += 1;
      total += done;
      if (due.length < batchSize) return total;
      if (done === 0) return total;
    }
  }

  private soon(milliseconds: number): void {
    if (this.stopped || this.working) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.round(), milliseconds);
    this.timer.unref();
  }

  private round(): void {
    this.working = this.drain()
      .catch((error: unknown) => this.log.error('outbox.roundFailed', error))
      .finally(() => {
        this.working = undefined;
        this.soon(pollMilliseconds);
      });
  }

  private async dueIds(): Promise<string[]> {
    const now = this.clock.now();
    const rows = await this.database.select<{ id: string }>(
      `SELECT id FROM outbox WHERE done_at IS NULL AND failed_at IS NULL AND available_at <= ?
       AND (claimed_until IS NULL OR claimed_until < ?) ORDER BY available_at, id LIMIT ${batchSize}`,
      [now, now],
    );
    return rows.map(({ id }) => id);
  }

  private async claimAndDo(id: string): Promise<boolean> {
    if (this.stopped && this.working) return false;
    const now = this.clock.now();
    const claimed = await this.database.execute(
      `UPDATE outbox SET claimed_by = ?, claimed_until = ? WHERE id = ? AND done_at IS NULL AND failed_at IS NULL
       AND available_at <= ? AND (claimed_until IS NULL OR claimed_until < ?)`,
      [this.name, new Date(now.getTime() + claimMilliseconds), id, now, now],
    );
    if (claimed === 0) return false;
    const entry = await this.database.selectOne<OutboxEntry>(
      'SELECT id, kind, payload, attempts FROM outbox WHERE id = ?',
      [id],
    );
    if (!entry) return false;
    return this.perform(entry);
  }

  private async perform(entry: OutboxEntry): Promise<boolean> {
    const handler = this.outbox.handlerOf(entry.kind);
    try {
      if (!handler) throw new Error(`nobody handles outbox entries of kind ${entry.kind}`);
      await handler(JSON.parse(entry.payload) as never, entry);
      await this.settle(entry.id, { doneAt: this.clock.now(), attempts: entry.attempts + 1, lastError: null });
      return true;
    } catch (error) {
      await this.putOff(entry, error);
      return false;
    }
  }

  private async putOff(entry: OutboxEntry, error: unknown): Promise<void> {
    const attempts = entry.attempts + 1;
    const now = this.clock.now();
    const pause = Math.min(longestPauseMilliseconds, firstPauseMilliseconds * 2 ** (attempts - 1));
    const lastError = (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(0, 500);
    const failedAt = attempts >= mostAttempts ? now : null;
    this.metrics.outboxFailures.add({ kind: entry.kind });
    this.log.error('outbox.attemptFailed', error, { outboxId: entry.id, kind: entry.kind, attempts });
    await this.settle(entry.id, { attempts, lastError, failedAt, availableAt: new Date(now.getTime() + pause) });
  }

  private async settle(id: string, changes: Record<string, string | number | Date | null>): Promise<void> {
    const where = { id, claimedBy: this.name };
    await this.database.update('outbox', { ...changes, claimedBy: null, claimedUntil: null }, where);
  }
}
