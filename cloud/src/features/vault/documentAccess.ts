import { Inject, Singleton } from '@midwayjs/core';
import type { PermittedAction } from '@twin-pledge/shared/access/permissions';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { isScanOfSignature } from '@twin-pledge/shared/papers/voluntaryPapers';
import type { SignedInPrincipal } from '../../platform/auth/principal';
import type { Transaction } from '../../platform/database/database';
import { CaseAccess } from '../caseAccess/api';
import { DraftAccess } from '../drafts/api';
import type { DocumentRow } from './document';
import { DocumentRepository } from './document.repository';
import { OwnHousehold } from './ownHousehold';

/** Who may see a document and who may add to it. Somebody else's is as unknown as one that does not exist. */
@Singleton()
export class DocumentAccess {
  @Inject() private readonly documents!: DocumentRepository;
  @Inject() private readonly drafts!: DraftAccess;
  @Inject() private readonly cases!: CaseAccess;
  @Inject() private readonly household!: OwnHousehold;

  /** A document one may add pages to: of one's own draft, or of a case one may hand papers in for. */
  async requireOwn(principal: SignedInPrincipal, documentId: string, tx?: Transaction): Promise<DocumentRow> {
    const document = await this.documents.find(documentId, tx);
    if (!document) throw new DomainError('notFound');
    if (document.draftId !== null) await this.drafts.require(principal, document.draftId, tx);
    else await this.requireCase(principal, 'answerSupplement', document, tx);
    return document;
  }

  /**
   * Lets somebody see a document: the owner of its draft, whoever may see the files of a case it is linked to, or the
   * people of the household it belongs to. Answers the case that opened it; null where none was needed.
   */
  async requireVisible(principal: SignedInPrincipal, document: DocumentRow): Promise<string | null> {
    if (document.draftId !== null) {
      await this.drafts.require(principal, document.draftId);
      return null;
    }
    const own = await this.household.of(principal);
    if (own !== undefined && own === document.householdId) return null;
    return this.requireCase(principal, 'viewFile', document);
  }

  /**
   * Whether pages may still be added or taken out: the draft is not sent, an open notice is being answered, papers follow
   * relief that came first (A08), or staff scan
   * what was signed on paper, until a signature relies on it (B05).
   */
  async isOpen(principal: SignedInPrincipal, document: DocumentRow, tx: Transaction): Promise<boolean> {
    if (document.draftId !== null || (await this.documents.answersOpenNotice(document, tx))) return true;
    if (await this.documents.followsRelief(document.id, tx)) return true;
    return (
      principal.kind === 'staff' &&
      isScanOfSignature(document.typeCode) &&
      !(await this.documents.isSignatureProof(document.id, tx))
    );
  }

  private async requireCase(
    principal: SignedInPrincipal,
    action: PermittedAction,
    document: DocumentRow,
    tx?: Transaction,
  ): Promise<string> {
    let refusal: DomainError | undefined;
    for (const caseId of await this.documents.casesOf(document.id, tx)) {
      try {
        await this.cases.require(principal, action, caseId, tx);
        return caseId;
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        // The most telling refusal stays: `recused` is told to those in whose region the case lies.
        if (refusal === undefined || refusal.code === 'notFound') refusal = error;
      }
    }
    throw refusal ?? new DomainError('notFound');
  }
}
