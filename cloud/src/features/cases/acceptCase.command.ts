import { Inject, Singleton } from '@midwayjs/core';
import type { Actor } from '@twin-pledge/shared/access/actor';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { Transaction } from '../../platform/database/database';
import { AcceptanceCheck } from './acceptanceCheck';
import type { CaseRow } from './caseRow';
import { CaseWork } from './caseWork';
import { CaseRecord } from './record';

interface Request {
  version: number;
  checklist: { key: string; ok: boolean }[];
}

/**
 * Accepts an application: the survey and the clock over all begin, and the township of registration is told where it is
 * another (A07). `commitmentMissing`, `authorizationsMissing` (B05), `papersMissing` with the keys of what is not there yet;
 * `waitingForResident` while a notice is open.
 */
@Singleton()
export class AcceptCase {
  @Inject() private readonly work!: CaseWork;
  @Inject() private readonly record!: CaseRecord;
  @Inject() private readonly check!: AcceptanceCheck;

  async run(actor: Actor, caseId: string, { version, checklist }: Request): Promise<void> {
    await this.work.on(actor, 'accept', caseId, async (tx, aidCase) => {
      // What stage the case is in, and a stale screen, are told before what is missing in it.
      if (aidCase.status === 'submitted' && aidCase.waitingFor === null && aidCase.version === version)
        await this.requireComplete(aidCase, tx);
      const elsewhere = aidCase.registeredElsewhere;
      await this.record.act(tx, caseId, {
        action: 'accept',
        version,
        actor,
        changes: { checklist: JSON.stringify(checklist) },
        details: { checklist, registeredElsewhere: elsewhere },
      });
    });
  }

  private async requireComplete(aidCase: CaseRow, tx: Transaction): Promise<void> {
    const { signatures, papers } = await this.check.of(aidCase, tx);
    const commitments = signatures.filter((key) => key.startsWith('commitment:'));
    if (commitments.length > 0) throw new DomainError('commitmentMissing', { missing: commitments });
    if (signatures.length > 0) throw new DomainError('authorizationsMissing', { missing: signatures });
    if (papers.length > 0) throw new DomainError('papersMissing', { missing: papers });
  }
}
