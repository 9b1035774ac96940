import { Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { SignedInPrincipal } from '../../platform/auth/principal';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { newId } from '../../platform/ids/newId';
import type { DocumentRow } from './document';
import { DocumentRepository } from './document.repository';
import { DocumentAccess } from './documentAccess';
import { chunkBytes, mostPageBytes, mostPages, mostPagesOfDocument } from './limits';
import type { Upload } from './upload';
import { UploadRepository } from './upload.repository';

/** Begins to receive one page of a document. */
@Singleton()
export class StartUpload {
  @Inject() private readonly database!: Database;
  @Inject() private readonly access!: DocumentAccess;
  @Inject() private readonly documents!: DocumentRepository;
  @Inject() private readonly uploads!: UploadRepository;

  /**
   * Refused: fileTooLarge, tooManyPages, applicationFull, documentHandedOver; notFound for somebody else's document.
   */
  async run(principal: SignedInPrincipal, documentId: string, bytes: number): Promise<Upload> {
    if (bytes > mostPageBytes) throw new DomainError('fileTooLarge', { mostBytes: mostPageBytes });
    return this.database.transaction(async (tx) => {
      const document = await this.access.requireOwn(principal, documentId, tx);
      if (!(await this.access.isOpen(principal, document, tx))) throw new DomainError('documentHandedOver');
      await this.requireRoom(document, tx);
      const upload: Upload = {
        id: newId(),
        documentId,
        bytes,
        chunkBytes,
        state: 'receiving',
        refusal: null,
        pageId: null,
      };
      await this.uploads.add(upload, tx);
      return upload;
    });
  }

  private async requireRoom(document: DocumentRow, tx: Transaction): Promise<void> {
    const here = await this.uploads.pagesOf([document.id], tx);
    if (here >= mostPagesOfDocument) throw new DomainError('tooManyPages', { most: mostPagesOfDocument });
    for (const together of await this.documents.besides(document, tx)) {
      const pages = await this.uploads.pagesOf(together, tx);
      if (pages >= mostPages) throw new DomainError('applicationFull', { most: mostPages });
    }
  }
}
