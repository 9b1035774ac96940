import { Init, Inject, Singleton } from '@midwayjs/core';
import { CaseRepository } from '../features/cases/api';
import { FindingRecord } from '../features/findings/api';
import { Clock } from '../platform/clock/clock';
import { Database } from '../platform/database/database';
import { Log } from '../platform/log/log';
import { Schedule } from '../platform/schedule/schedule';

const actor = { kind: 'system' } as const;

interface Standing {
  dutyId: string;
  caseId: string;
  findingId: string;
}

/** The notice of a false commitment comes down by itself on the day after its last, whether anybody thinks of it or not (D12). */
@Singleton()
export class EndDishonestyNotices {
  @Inject() private readonly database!: Database;
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly record!: FindingRecord;
  @Inject() private readonly schedule!: Schedule;
  @Inject() private readonly clock!: Clock;
  @Inject() private readonly log!: Log;

  @Init()
  async plan(): Promise<void> {
    this.schedule.add({ name: 'endDishonestyNotices', everySeconds: 3600, run: () => this.run() });
  }

  /** One finding that can't be looked at doesn't keep the others waiting. */
  async run(): Promise<void> {
    let after = '';
    for (;;) {
      const page = await this.over(after);
      for (const standing of page)
        await this.end(standing).catch((error: unknown) =>
          this.log.error('findings.noticeFailed', error, { findingId: standing.findingId }),
        );
      const last = page[page.length - 1];
      if (last === undefined) return;
      after = last.dutyId;
    }
  }

  private async end({ caseId, findingId }: Standing): Promise<void> {
    await this.database.transaction(async (tx) => {
      const aidCase = await this.cases.find(caseId, tx, true);
      if (aidCase) await this.record.act(tx, aidCase, findingId, { action: 'removeDishonestyNotice', actor });
    });
  }

  private async over(after: string): Promise<Standing[]> {
    const sql = `SELECT id AS duty_id, case_id, finding_id FROM duty
      WHERE kind = 'keepDishonestyNotice' AND state = 'open' AND due_on < ? AND id > ? ORDER BY id LIMIT 100`;
    return this.database.select<Standing>(sql, [this.clock.todayOn(), after]);
  }
}
