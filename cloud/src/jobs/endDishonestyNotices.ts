import { Init, Inject, Singleton } from '@midwayjs/core';
import { CaseRepository, DueDuties } from '../features/cases/api';
import { FindingRecord } from '../features/findings/api';
import { Clock } from '../platform/clock/clock';
import { Database } from '../platform/database/database';
import { Log } from '../platform/log/log';
import { Schedule } from '../platform/schedule/schedule';

const actor = { kind: 'system' } as const;

interface Standing {
  caseId: string;
  findingId: string;
}

/** The notice of a false commitment comes down by itself on the day after its last, whether anybody thinks of it or not (D12). */
@Singleton()
export class EndDishonestyNotices {
  @Inject() private readonly database!: Database;
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly record!: FindingRecord;
  @Inject() private readonly dueDuties!: DueDuties;
  @Inject() private readonly schedule!: Schedule;
  @Inject() private readonly clock!: Clock;
  @Inject() private readonly log!: Log;

  @Init()
  async plan(): Promise<void> {
    this.schedule.add({ name: 'endDishonestyNotices', everySeconds: 3600, run: () => this.run() });
  }

  /** One finding that can't be looked at doesn't keep the others waiting. */
  async run(): Promise<void> {
    for await (const standing of this.over())
      await this.end(standing).catch((error: unknown) =>
        this.log.error('findings.noticeFailed', error, { findingId: standing.findingId }),
      );
  }

  /** The findings whose notice has stood all its days. */
  async *over(): AsyncGenerator<Standing> {
    for await (const page of this.dueDuties.before(this.clock.todayOn(), 'keepDishonestyNotice'))
      for (const { caseId, findingId } of page) if (findingId !== null) yield { caseId, findingId };
  }

  private async end({ caseId, findingId }: Standing): Promise<void> {
    await this.database.transaction(async (tx) => {
      const aidCase = await this.cases.find(caseId, tx, true);
      if (aidCase) await this.record.act(tx, aidCase, findingId, { action: 'removeDishonestyNotice', actor });
    });
  }
}
