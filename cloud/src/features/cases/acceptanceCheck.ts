import { Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { Clock } from '../../platform/clock/clock';
import type { Transaction } from '../../platform/database/database';
import { Policies } from '../../platform/policy/policies';
import { ApplicationRepository } from '../applications/api';
import { SigningState } from '../signing/api';
import { Vault } from '../vault/api';
import { ApplicationDraft } from './applicationDraft';
import type { CaseRow } from './caseRow';
import { papersForCase } from './papersForCase';
import { SupplementRepository } from './supplement.repository';

/** What still keeps a case from being accepted, by key. */
export interface AcceptanceBlocks {
  signatures: string[];
  papers: string[];
}

/**
 * Says what must be there before a case is accepted: the commitment and each co-resident adult's authorization (B04, B05),
 * and the papers the catalogue requires (A13). A paper that the resident said cannot be had, and why, keeps nobody waiting;
 * nor do papers where the place relieves first and completes later (A08; TJ 二(一)1).
 */
@Singleton()
export class AcceptanceCheck {
  @Inject() private readonly applications!: ApplicationRepository;
  @Inject() private readonly drafts!: ApplicationDraft;
  @Inject() private readonly signing!: SigningState;
  @Inject() private readonly supplements!: SupplementRepository;
  @Inject() private readonly vault!: Vault;
  @Inject() private readonly policies!: Policies;
  @Inject() private readonly clock!: Clock;

  async of(aidCase: CaseRow, tx?: Transaction): Promise<AcceptanceBlocks> {
    const application = await this.applications.find(aidCase.applicationId, tx);
    if (!application) throw new DomainError('notFound');
    const draft = await this.drafts.ofKnown(application, tx);
    return {
      signatures: await this.signing.missingForAcceptance(draft, application.sentOn, tx),
      papers: await this.missingPapers(aidCase, application.answers, tx),
    };
  }

  private async missingPapers(
    aidCase: CaseRow,
    answers: Parameters<typeof papersForCase>[1]['answers'],
    tx?: Transaction,
  ) {
    const todayOn = this.clock.todayOn();
    const policy = this.policies.resolve(aidCase.townshipCode, todayOn);
    const papersLater =
      policy.has('emergency.reliefFirst') && policy.list('emergency.reliefFirst').includes('emergency');
    if (aidCase.aid === 'temporaryEmergency' && papersLater) return [];
    const documents = await this.vault.documentsOfApplication(aidCase.applicationId, tx);
    const explained = new Set(
      (await this.supplements.ofCase(aidCase.id, tx))
        .flatMap(({ answer }) => answer?.cannotProvide ?? [])
        .map(({ key }) => key),
    );
    return papersForCase(aidCase.aid, { policy, answers, documents, todayOn })
      .filter((paper) => paper.required && (paper.state === 'missing' || paper.state === 'partial'))
      .map((paper) => paper.key)
      .filter((key) => !explained.has(key));
  }
}
