import { Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { Audit } from '../../platform/audit/audit';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Clock } from '../../platform/clock/clock';
import { FieldCipher } from '../../platform/crypto/fieldCipher';
import { Database } from '../../platform/database/database';
import { CaseAccess } from '../caseAccess/api';
import { CaseRepository } from '../cases/api';
import { Confidentiality } from './confidentiality';
import { isOpen } from './sourceRequest';
import { SourceRequestRepository } from './sourceRequest.repository';

/** A person says why the report does without a source: silent, unreadable, or about somebody else (C03). It is asked no more. */
@Singleton()
export class CloseSource {
  @Inject() private readonly database!: Database;
  @Inject() private readonly access!: CaseAccess;
  @Inject() private readonly confidentiality!: Confidentiality;
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly requests!: SourceRequestRepository;
  @Inject() private readonly cipher!: FieldCipher;
  @Inject() private readonly audit!: Audit;
  @Inject() private readonly clock!: Clock;

  /** `notFound` for a question that is not of this case; one that was answered meanwhile stays as it is. */
  async run(
    actor: StaffPrincipal,
    caseId: string,
    { requestIds, reason }: { requestIds: string[]; reason: string },
  ): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.access.require(actor, 'verifyMeans', caseId, tx);
      await this.confidentiality.require(actor, tx);
      const aidCase = await this.cases.find(caseId, tx, true);
      if (!aidCase) throw new DomainError('notFound');
      if (aidCase.status !== 'accepted') throw new DomainError('actionNotAllowed', { status: aidCase.status });
      const standing = await this.requests.standing(aidCase.applicationId, tx);
      for (const id of [...new Set(requestIds)].sort()) {
        if (!standing.some((one) => one.id === id)) throw new DomainError('notFound');
        const request = await this.requests.find(id, tx);
        if (!request || !isOpen(request)) continue;
        const closedReasonEnc = this.cipher.encrypt('source_request.closed_reason', reason);
        const closing = { closedBy: actor.staffId, closedAt: this.clock.now(), closedReasonEnc, nextTryAt: null };
        await this.requests.change(id, closing, tx);
      }
      const details = { requests: requestIds.length };
      await this.audit.append(tx, { chainId: caseId, action: 'closedSources', actor, details });
    });
  }
}
