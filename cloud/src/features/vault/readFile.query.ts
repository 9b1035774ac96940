import { Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { SignedInPrincipal } from '../../platform/auth/principal';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { newId } from '../../platform/ids/newId';
import { Storage } from '../../platform/storage/storage';
import { StaffDirectory } from '../staff/api';
import { DocumentRepository } from './document.repository';
import { DocumentAccess } from './documentAccess';
import { FileRepository } from './file.repository';

export interface FileContent {
  mime: string;
  bytes: Buffer;
}

/** The one way to a file: for who may see it, and written down before a byte leaves. */
@Singleton()
export class ReadFile {
  @Inject() private readonly database!: Database;
  @Inject() private readonly access!: DocumentAccess;
  @Inject() private readonly documents!: DocumentRepository;
  @Inject() private readonly files!: FileRepository;
  @Inject() private readonly staff!: StaffDirectory;
  @Inject() private readonly storage!: Storage;
  @Inject() private readonly clock!: Clock;

  /** Refused: notFound for everybody it is none of the business of; recused; commitmentFirst for staff who have not signed. */
  async run(principal: SignedInPrincipal, fileId: string, requestId: string): Promise<FileContent> {
    const file = await this.files.find(fileId);
    if (!file) throw new DomainError('notFound');
    const { documentId, caseId } = await this.opening(principal, fileId);
    if (principal.kind === 'staff' && caseId !== null) await this.staff.requireCommitment(principal);
    const bytes = await this.storage.read(file.storageKey);
    await this.database.insert('file_reading', {
      id: newId(),
      fileId,
      documentId,
      caseId,
      readerKind: principal.kind,
      readerId: principal.kind === 'resident' ? principal.accountId : principal.staffId,
      requestId: requestId.slice(0, 100),
      readAt: this.clock.now(),
    });
    return { mime: file.mime, bytes };
  }

  /** The first document with this file that the reader may see, and the case that opened it to them. */
  private async opening(principal: SignedInPrincipal, fileId: string) {
    let refusal = new DomainError('notFound');
    for (const documentId of await this.files.documentsShowing(fileId)) {
      const document = await this.documents.find(documentId);
      if (!document) continue;
      try {
        return { documentId, caseId: await this.access.requireVisible(principal, document) };
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        if (refusal.code === 'notFound') refusal = error;
      }
    }
    throw refusal;
  }
}
