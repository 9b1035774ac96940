import { Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { SignedInPrincipal } from '../../platform/auth/principal';
import { Database } from '../../platform/database/database';
import type { VaultDocument } from './document';
import { DocumentRepository } from './document.repository';
import { DocumentAccess } from './documentAccess';
import { FileRepository } from './file.repository';

/** Takes a page out of a document, as long as nobody relies on it. */
@Singleton()
export class RemovePage {
  @Inject() private readonly database!: Database;
  @Inject() private readonly access!: DocumentAccess;
  @Inject() private readonly documents!: DocumentRepository;
  @Inject() private readonly files!: FileRepository;

  /** A page that is out already is no error. Refused: documentHandedOver; notFound for somebody else's document. */
  async run(principal: SignedInPrincipal, documentId: string, pageId: string): Promise<VaultDocument> {
    return this.database.transaction(async (tx) => {
      const row = await this.access.requireOwn(principal, documentId, tx);
      if (!(await this.access.isOpen(principal, row, tx))) throw new DomainError('documentHandedOver');
      await this.files.removePage(documentId, pageId, tx);
      const [document] = await this.documents.withPages([row], tx);
      if (!document) throw new DomainError('notFound');
      return document;
    });
  }
}
