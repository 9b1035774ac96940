import { Inject, Singleton } from '@midwayjs/core';
import type { Actor } from '@twin-pledge/shared/access/actor';
import { CaseWork } from './caseWork';
import { CaseRecord } from './record';

/** Notes that the township of registration asked its county for verification, or that the letter to it left (A07; JDZ 三(一)3). */
@Singleton()
export class RecordVerificationRequest {
  @Inject() private readonly work!: CaseWork;
  @Inject() private readonly record!: CaseRecord;

  async run(actor: Actor, caseId: string, { version, note }: { version: number; note: string }): Promise<void> {
    await this.work.on(actor, 'recordVerificationRequest', caseId, async (tx) => {
      await this.record.act(tx, caseId, { action: 'recordVerificationRequest', version, actor, details: { note } });
    });
  }
}
