import { Inject, Singleton } from '@midwayjs/core';
import type { Actor } from '@twin-pledge/shared/access/actor';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { Transaction } from '../../platform/database/database';
import { ApplicationDraft } from './applicationDraft';
import { CaseWork } from './caseWork';
import { SigningState } from '../signing/api';
import { CaseRecord } from './record';

interface Request {
  version: number;
  checklist: { key: string; ok: boolean }[];
}

/**
 * Accepts an application: the survey and the clock over all begin, and the township of registration is told where it is
 * another (A07). `authorizationsMissing` until each co-resident adult has authorized (B05).
 */
@Singleton()
export class AcceptCase {
  @Inject() private readonly work!: CaseWork;
  @Inject() private readonly record!: CaseRecord;
  @Inject() private readonly drafts!: ApplicationDraft;
  @Inject() private readonly signing!: SigningState;

  async run(actor: Actor, caseId: string, { version, checklist }: Request): Promise<void> {
    await this.work.on(actor, 'accept', caseId, async (tx, aidCase) => {
      await this.requireAuthorizations(aidCase.applicationId, tx);
      const elsewhere = aidCase.registeredElsewhere;
      await this.record.act(tx, caseId, {
        action: 'accept',
        version,
        actor,
        ...(elsewhere === 'no' ? {} : { registeredElsewhere: elsewhere }),
        changes: { checklist: JSON.stringify(checklist) },
        details: { checklist, registeredElsewhere: elsewhere },
      });
    });
  }

  private async requireAuthorizations(applicationId: string, tx: Transaction): Promise<void> {
    const draft = await this.drafts.of(applicationId, tx);
    const missing = await this.signing.missingForAcceptance(draft, tx);
    if (missing.length > 0) throw new DomainError('authorizationsMissing', { missing });
  }
}
