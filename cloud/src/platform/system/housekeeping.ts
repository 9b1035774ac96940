import { Init, Inject, Singleton } from '@midwayjs/core';
import { Clock } from '../clock/clock';
import { Database } from '../database/database';
import { Schedule } from '../schedule/schedule';

const keepDays = { idempotencyKeys: 14, sessions: 90, doneOutbox: 90, rateWindows: 2 } as const;
const millisecondsPerDay = 86_400_000;

/** Throws away what the platform no longer needs: old keys of commands, ended sessions, done outbox entries. */
@Singleton()
export class Housekeeping {
  @Inject() private readonly database!: Database;
  @Inject() private readonly clock!: Clock;
  @Inject() private readonly schedule!: Schedule;

  @Init()
  async begin(): Promise<void> {
    this.schedule.add({ name: 'platform.housekeeping', everySeconds: 6 * 3600, run: () => this.run() });
  }

  /** Deletes in one go what is older than it is kept. */
  async run(): Promise<void> {
    const before = (days: number): Date => new Date(this.clock.now().getTime() - days * millisecondsPerDay);
    await this.database.execute('DELETE FROM idempotency_key WHERE created_at < ?', [before(keepDays.idempotencyKeys)]);
    await this.database.execute('DELETE FROM session WHERE expires_at < ?', [before(keepDays.sessions)]);
    await this.database.execute('DELETE FROM outbox WHERE done_at < ?', [before(keepDays.doneOutbox)]);
    await this.database.execute('DELETE FROM rate_window WHERE started_at < ?', [before(keepDays.rateWindows)]);
  }
}
