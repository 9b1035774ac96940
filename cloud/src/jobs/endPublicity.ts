import { Init, Inject, Singleton } from '@midwayjs/core';
import { CaseRecord } from '../features/cases/api';
import { Clock } from '../platform/clock/clock';
import { Database } from '../platform/database/database';
import { Log } from '../platform/log/log';
import { Schedule } from '../platform/schedule/schedule';

const actor = { kind: 'system' } as const;

/** A public notice that has stood all its days ends by itself on the day after, so that no case waits for a click (D08). */
@Singleton()
export class EndPublicity {
  @Inject() private readonly database!: Database;
  @Inject() private readonly record!: CaseRecord;
  @Inject() private readonly schedule!: Schedule;
  @Inject() private readonly clock!: Clock;
  @Inject() private readonly log!: Log;

  @Init()
  async plan(): Promise<void> {
    this.schedule.add({ name: 'endPublicity', everySeconds: 3600, run: () => this.run() });
  }

  /** One case that can't be looked at doesn't keep the others waiting. */
  async run(): Promise<void> {
    let after = '';
    for (;;) {
      const page = await this.over(after);
      for (const caseId of page)
        await this.end(caseId).catch((error: unknown) => this.log.error('publicity.caseFailed', error, { caseId }));
      const last = page[page.length - 1];
      if (last === undefined) return;
      after = last;
    }
  }

  private async end(caseId: string): Promise<void> {
    await this.database.transaction((tx) =>
      this.record.act(tx, caseId, { action: 'endPublicity', actor, details: { by: 'calendar' } }),
    );
  }

  private async over(after: string): Promise<string[]> {
    const sql = `SELECT DISTINCT case_id FROM duty WHERE kind = 'keepNotice' AND state = 'open' AND due_on < ?
      AND case_id > ? ORDER BY case_id LIMIT 100`;
    const rows = await this.database.select<{ caseId: string }>(sql, [this.clock.todayOn(), after]);
    return rows.map(({ caseId }) => caseId);
  }
}
