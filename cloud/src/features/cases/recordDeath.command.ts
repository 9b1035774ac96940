import { Inject, Singleton } from '@midwayjs/core';
import type { Actor } from '@twin-pledge/shared/access/actor';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { Clock } from '../../platform/clock/clock';
import { CaseWork } from './caseWork';
import { CaseRecord } from './record';

interface Request {
  version: number;
  diedOn: string;
  note?: string | undefined;
}

/** Records that the applicant died (TJ 二(五)): the case ends; the household may file anew. */
@Singleton()
export class RecordDeath {
  @Inject() private readonly work!: CaseWork;
  @Inject() private readonly record!: CaseRecord;
  @Inject() private readonly clock!: Clock;

  async run(actor: Actor, caseId: string, { version, diedOn, note }: Request): Promise<void> {
    if (diedOn > this.clock.todayOn()) throw new DomainError('dateInFuture');
    await this.work.on(actor, 'recordDeath', caseId, async (tx) => {
      await this.record.act(tx, caseId, {
        action: 'recordDeath',
        version,
        actor,
        details: { diedOn, note: note ?? null },
      });
    });
  }
}
