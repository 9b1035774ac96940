import { Inject, Singleton } from '@midwayjs/core';
import type { Actor } from '@twin-pledge/shared/access/actor';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { Audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { answersHash } from '../applications/api';
import { CaseAccess } from '../caseAccess/api';
import { DraftAccess, DraftRepository } from '../drafts/api';
import type { Draft } from '../drafts/api';
import { Vault } from '../vault/api';
import { SignatureStore } from './signature.repository';
import { SignedCases } from './signedCases';
import { SignedNews } from './signedNews';
import { SigningSubject } from './signingSubject';
import { SigningTexts } from './signingTexts';

interface Request {
  draftId?: string | undefined;
  caseId?: string | undefined;
  key: string;
  documentId: string;
  signedOn: string;
  witnessNote: string;
}

/** Records a signature on paper: the scanned original, and which member of staff saw the signer sign (B05). */
@Singleton()
export class WitnessPaperSignature {
  @Inject() private readonly database!: Database;
  @Inject() private readonly caseAccess!: CaseAccess;
  @Inject() private readonly draftAccess!: DraftAccess;
  @Inject() private readonly drafts!: DraftRepository;
  @Inject() private readonly cases!: SignedCases;
  @Inject() private readonly subject!: SigningSubject;
  @Inject() private readonly texts!: SigningTexts;
  @Inject() private readonly vault!: Vault;
  @Inject() private readonly signatures!: SignatureStore;
  @Inject() private readonly news!: SignedNews;
  @Inject() private readonly audit!: Audit;
  @Inject() private readonly clock!: Clock;

  /** Answers the draft whose list of signatures changed. */
  async run(actor: Actor, request: Request): Promise<Draft> {
    if (actor.kind !== 'staff') throw new DomainError('forbidden');
    if (request.signedOn > this.clock.todayOn()) throw new DomainError('dateInFuture');
    return this.database.transaction(async (tx) => {
      const draft = await this.draftOf(actor, request, tx);
      await this.requireScan(draft, request, tx);
      const answers = await this.subject.answersOf(draft, tx);
      const need = this.subject.need(answers, request.key);
      const row = await this.signatures.record(tx, {
        kind: need.kind,
        draftId: draft.id,
        signingKey: need.key,
        signerName: need.signerName,
        signerStaffId: null,
        signerIdIndex: need.signerIdIndex,
        forId: need.forId,
        asGuardian: need.asGuardian,
        ...this.texts.forNeed(need, answers, request.signedOn),
        answersHash: answersHash(answers),
        drawing: null,
        documentId: request.documentId,
        scanHash: await this.vault.contentHashOf(request.documentId, tx),
        witnessStaffId: actor.staffId,
        witnessNote: request.witnessNote,
        signedOn: request.signedOn,
        revokeCodeHash: null,
      });
      const details = { signatureId: row.id, key: need.key, documentId: request.documentId };
      await this.audit.append(tx, {
        chainId: request.caseId ?? draft.id,
        action: 'witnessPaperSignature',
        actor,
        details,
      });
      await this.news.tell(tx, actor, draft, need);
      return draft;
    });
  }

  private async draftOf(actor: Actor, request: Request, tx: Transaction): Promise<Draft> {
    if (request.draftId !== undefined) return this.draftAccess.require(actor, request.draftId, tx);
    if (request.caseId === undefined) throw new DomainError('notFound');
    await this.caseAccess.require(actor, 'witnessPaperSignature', request.caseId, tx);
    const draftId = await this.cases.draftOf(request.caseId, tx);
    const draft = draftId === undefined ? undefined : await this.drafts.find(draftId, tx);
    if (!draft) throw new DomainError('notFound');
    return draft;
  }

  private async requireScan(draft: Draft, request: Request, tx: Transaction): Promise<void> {
    const documents =
      draft.sentApplicationId === null
        ? await this.vault.documentsOfDraft(draft.id, tx)
        : await this.vault.documentsOfApplication(draft.sentApplicationId, tx);
    const scan = documents.find((document) => document.id === request.documentId);
    if (!scan || scan.pages.length === 0) throw new DomainError('notFound');
  }
}
