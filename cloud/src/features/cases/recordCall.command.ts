import { Inject, Singleton } from '@midwayjs/core';
import type { Actor } from '@twin-pledge/shared/access/actor';
import { CaseWork } from './caseWork';
import { CaseRecord } from './record';

interface Request {
  version: number;
  reached: boolean;
  note: string;
}

/** Notes a telephone call about a message that stayed unread; the duty to call is met by it. */
@Singleton()
export class RecordCall {
  @Inject() private readonly work!: CaseWork;
  @Inject() private readonly record!: CaseRecord;

  async run(actor: Actor, caseId: string, { version, reached, note }: Request): Promise<void> {
    await this.work.on(actor, 'recordCall', caseId, async (tx) => {
      await this.record.act(tx, caseId, { action: 'recordCall', version, actor, details: { reached, note } });
    });
  }
}
