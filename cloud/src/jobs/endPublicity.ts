import { Init, Inject, Singleton } from '@midwayjs/core';
import { CaseRecord, DueDuties } from '../features/cases/api';
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
  @Inject() private readonly dueDuties!: DueDuties;
  @Inject() private readonly schedule!: Schedule;
  @Inject() private readonly clock!: Clock;
  @Inject() private readonly log!: Log;

  @Init()
  async plan(): Promise<void> {
    this.schedule.add({ name: 'endPublicity', everySeconds: 3600, run: () => this.run() });
  }

  /** One case that can't be looked at doesn't keep the others waiting. */
  async run(): Promise<void> {
    for await (const caseId of this.over())
      await this.end(caseId).catch((error: unknown) => this.log.error('publicity.caseFailed', error, { caseId }));
  }

  /** The cases whose notice has stood all its days, each once. */
  async *over(): AsyncGenerator<string> {
    const told = new Set<string>();
    for await (const page of this.dueDuties.before(this.clock.todayOn(), 'keepNotice'))
      for (const { caseId } of page) {
        if (!told.has(caseId)) yield caseId;
        told.add(caseId);
      }
  }

  private async end(caseId: string): Promise<void> {
    await this.database.transaction((tx) =>
      this.record.act(tx, caseId, { action: 'endPublicity', actor, details: { by: 'calendar' } }),
    );
  }
}
