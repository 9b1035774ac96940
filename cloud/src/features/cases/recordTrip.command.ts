import { Inject, Singleton } from '@midwayjs/core';
import type { Actor } from '@twin-pledge/shared/access/actor';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { newId } from '../../platform/ids/newId';
import { CaseWork } from './caseWork';
import { CaseRecord } from './record';

interface Request {
  version: number;
  cameOn: string;
  reason: string;
}

/** Counts that the resident had to come in person, and why (A12; XT 18, JDZ 二(二): at most once). */
@Singleton()
export class RecordTrip {
  @Inject() private readonly work!: CaseWork;
  @Inject() private readonly record!: CaseRecord;
  @Inject() private readonly database!: Database;
  @Inject() private readonly clock!: Clock;

  async run(actor: Actor, caseId: string, { version, cameOn, reason }: Request): Promise<void> {
    if (cameOn > this.clock.todayOn()) throw new DomainError('dateInFuture');
    if (actor.kind !== 'staff') throw new DomainError('forbidden');
    await this.work.on(actor, 'recordTrip', caseId, async (tx, aidCase) => {
      const trips = aidCase.trips + 1;
      const row = {
        id: newId(),
        caseId,
        cameOn,
        reason,
        recordedByStaffId: actor.staffId,
        recordedAt: this.clock.now(),
      };
      await this.database.insert('trip', row, tx);
      await this.record.act(tx, caseId, {
        action: 'recordTrip',
        version,
        actor,
        changes: { trips },
        details: { cameOn, reason },
      });
    });
  }
}
