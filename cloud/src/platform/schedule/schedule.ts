import { Inject, Singleton } from '@midwayjs/core';
import { Clock } from '../clock/clock';
import { Database } from '../database/database';
import { isDuplicateKey } from '../database/isDuplicateKey';
import { newId } from '../ids/newId';
import { Log } from '../log/log';
import { Metrics } from '../metrics/metrics';

/** Work that is done again and again by itself. */
export interface RepeatedWork {
  readonly name: string;
  readonly everySeconds: number;
  /** Must do no harm when run twice or late; a rejected promise is logged and tried at the next turn. */
  readonly run: () => Promise<void>;
}

const lookEveryMilliseconds = 15_000;
const claimMilliseconds = 10 * 60_000;

/** Runs repeated work in one process at a time, however many there are; a claim that a dead process held runs out. */
@Singleton()
export class Schedule {
  @Inject() private readonly database!: Database;
  @Inject() private readonly clock!: Clock;
  @Inject() private readonly log!: Log;
  @Inject() private readonly metrics!: Metrics;
  private readonly works: RepeatedWork[] = [];
  private readonly processName = newId();
  private timer: NodeJS.Timeout | undefined;
  private working: Promise<void> | undefined;

  /** Adds work, at start. */
  add(work: RepeatedWork): void {
    if (this.works.some(({ name }) => name === work.name)) throw new Error(`two works are named ${work.name}`);
    this.works.push(work);
    // From the first moment: a count that begins at one is no increase to whoever reads it.
    this.metrics.jobRuns.add({ work: work.name }, 0);
    this.metrics.jobFailures.add({ work: work.name }, 0);
  }

  /** Begins to look for work that is due. */
  start(): void {
    this.timer = setInterval(() => this.look(), lookEveryMilliseconds);
    this.timer.unref();
    this.look();
  }

  /** Lets the work at hand finish and stops. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.working;
  }

  /** Runs whatever is due now; answers the names. */
  async runDue(): Promise<string[]> {
    const ran: string[] = [];
    for (const work of this.works) if (await this.runIfDue(work)) ran.push(work.name);
    return ran;
  }

  private look(): void {
    this.working ??= this.runDue()
      .then(() => undefined)
      .catch((error: unknown) => this.log.error('schedule.lookFailed', error))
      .finally(() => (this.working = undefined));
  }

  private async runIfDue(work: RepeatedWork): Promise<boolean> {
    const now = this.clock.now();
    if (!(await this.claim(work, now))) return false;
    this.metrics.jobRuns.add({ work: work.name });
    try {
      await work.run();
    } catch (error) {
      this.metrics.jobFailures.add({ work: work.name });
      this.log.error('schedule.workFailed', error, { work: work.name });
    }
    const where = { name: work.name, claimedBy: this.processName };
    await this.database.update('scheduled_run', { ranAt: now, claimedBy: null, claimedUntil: null }, where);
    return true;
  }

  private async claim(work: RepeatedWork, now: Date): Promise<boolean> {
    await this.database.insert('scheduled_run', { name: work.name }).catch((error: unknown) => {
      if (!isDuplicateKey(error)) throw error;
    });
    const dueSince = new Date(now.getTime() - work.everySeconds * 1000);
    const claimed = await this.database.execute(
      `UPDATE scheduled_run SET claimed_by = ?, claimed_until = ? WHERE name = ?
       AND (ran_at IS NULL OR ran_at <= ?) AND (claimed_until IS NULL OR claimed_until < ?)`,
      [this.processName, new Date(now.getTime() + claimMilliseconds), work.name, dueSince, now],
    );
    return claimed > 0;
  }
}
