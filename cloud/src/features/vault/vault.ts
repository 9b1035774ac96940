import { Inject, Singleton } from '@midwayjs/core';
import { sha256Hex } from '../../platform/crypto/tokens';
import type { Transaction } from '../../platform/database/database';
import type { Draft } from '../drafts/api';
import { CaseLinks } from './caseLinks';
import type { DocumentRow, VaultDocument } from './document';
import { DocumentRepository } from './document.repository';
import { HandOver, type HandOverRequest } from './handOver';
import { HeldPapers } from './heldPapers';

/** Papers, as other features know them. */
@Singleton()
export class Vault {
  @Inject() private readonly documents!: DocumentRepository;
  @Inject() private readonly handingOver!: HandOver;
  @Inject() private readonly held!: HeldPapers;
  @Inject() private readonly links!: CaseLinks;

  /** The documents begun for a draft, also those whose first page is still on its way. */
  async documentsOfDraft(draftId: string, tx?: Transaction): Promise<VaultDocument[]> {
    return this.documents.withPages(await this.documents.ofDraft(draftId, tx), tx);
  }

  /** The draft's documents, and what the household's vault holds for it already, under the draft's ids of the members. */
  async documentsForDraft(draft: Draft, tx?: Transaction): Promise<VaultDocument[]> {
    return [...(await this.documentsOfDraft(draft.id, tx)), ...(await this.held.for(draft, tx))];
  }

  /** The documents an application relies on, those with pages. */
  async documentsOfApplication(applicationId: string, tx?: Transaction): Promise<VaultDocument[]> {
    return this.whole(await this.documents.ofApplication(applicationId, tx), tx);
  }

  /** The documents of the application that a case belongs to. DomainError notFound. */
  async documentsOfCase(caseId: string, tx?: Transaction): Promise<VaultDocument[]> {
    return this.documentsOfApplication((await this.links.ofCase(caseId, tx)).applicationId, tx);
  }

  /** Everything in a household's vault. */
  async documentsOfHousehold(householdId: string, tx?: Transaction): Promise<VaultDocument[]> {
    return this.whole(await this.documents.ofHousehold(householdId, tx), tx);
  }

  /** What the pages of a document are, as one hash: another page, or another order, has another one. */
  async contentHashOf(documentId: string, tx?: Transaction): Promise<string> {
    return sha256Hex((await this.documents.fingerprints(documentId, tx)).join(' '));
  }

  /** Moves a draft's documents into the household's vault and links them to the application. */
  handOver(tx: Transaction, request: HandOverRequest): Promise<void> {
    return this.handingOver.run(tx, request);
  }

  /** Moves all papers of one household into another's vault. */
  joinHouseholds(tx: Transaction, fromHouseholdId: string, intoHouseholdId: string): Promise<void> {
    return this.handingOver.join(tx, fromHouseholdId, intoHouseholdId);
  }

  private async whole(rows: readonly DocumentRow[], tx?: Transaction): Promise<VaultDocument[]> {
    return (await this.documents.withPages(rows, tx)).filter(({ pages }) => pages.length > 0);
  }
}
