import { Inject, Singleton } from '@midwayjs/core';
import type { Actor } from '@twin-pledge/shared/access/actor';
import { invalidInput } from '@twin-pledge/shared/kernel/domainError';
import { CaseWork } from './caseWork';
import { CaseRecord } from './record';

/**
 * Takes an application back at the applicant's wish; it may be filed again at any time. A handler notes in what writing
 * the applicant wished it: `invalidInput` without.
 */
@Singleton()
export class WithdrawCase {
  @Inject() private readonly work!: CaseWork;
  @Inject() private readonly record!: CaseRecord;

  async run(actor: Actor, caseId: string, request: { version: number; reason?: string | undefined }): Promise<void> {
    if (actor.kind === 'staff' && !request.reason) throw invalidInput([{ path: 'reason', code: 'required' }]);
    await this.work.on(actor, 'withdraw', caseId, async (tx) => {
      await this.record.act(tx, caseId, {
        action: 'withdraw',
        version: request.version,
        actor,
        details: { reason: request.reason ?? null },
      });
    });
  }
}
