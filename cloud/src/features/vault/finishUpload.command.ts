import { createHash } from 'node:crypto';
import { Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { SignedInPrincipal } from '../../platform/auth/principal';
import { Clock } from '../../platform/clock/clock';
import { BlindIndex } from '../../platform/crypto/blindIndex';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { isDuplicateKey } from '../../platform/database/isDuplicateKey';
import { newId } from '../../platform/ids/newId';
import { ObjectMissing } from '../../platform/storage/objectMissing';
import { Storage } from '../../platform/storage/storage';
import { ownerKeyOf, type VaultDocument } from './document';
import { DocumentRepository } from './document.repository';
import { DocumentAccess } from './documentAccess';
import { FileRepository, type StoredFile } from './file.repository';
import { FileIntake } from './fileIntake';
import { chunkCount, chunkKey, type Chunk, type Upload } from './upload';
import { UploadRepository } from './upload.repository';

export interface FinishedUpload {
  document: VaultDocument;
  pageId: string;
}

type Taken = Omit<StoredFile, 'ownerKey'>;

/** Puts the pieces of a page together, takes the file for what it is, and adds it to its document. */
@Singleton()
export class FinishUpload {
  @Inject() private readonly database!: Database;
  @Inject() private readonly access!: DocumentAccess;
  @Inject() private readonly documents!: DocumentRepository;
  @Inject() private readonly files!: FileRepository;
  @Inject() private readonly uploads!: UploadRepository;
  @Inject() private readonly intake!: FileIntake;
  @Inject() private readonly storage!: Storage;
  @Inject() private readonly blind!: BlindIndex;
  @Inject() private readonly clock!: Clock;

  /**
   * Finishing again answers the same page, or the same refusal. Refused: uploadIncomplete with the missing pieces, and
   * whatever ReceivedFiles finds; then nothing of the file stays. Where the virus scanner is away the pieces wait.
   */
  async run(principal: SignedInPrincipal, uploadId: string): Promise<FinishedUpload> {
    const upload = await this.uploads.find(uploadId);
    if (!upload) throw new DomainError('notFound');
    const document = await this.access.requireOwn(principal, upload.documentId);
    if (upload.refusal !== null) throw new DomainError(upload.refusal);
    if (upload.state === 'finished') return this.answer(upload.documentId, upload.pageId ?? '');
    const chunks = await this.uploads.chunks(uploadId);
    requireAll(upload, chunks);
    const received = await this.received(upload, chunks).catch((error: unknown) => this.overtaken(upload, error));
    if (received === 'settled') return this.run(principal, uploadId);
    const receivedIndex = this.blind.of('receivedFile', createHash('sha256').update(received).digest('hex'));
    const known = await this.files.ofReceived(ownerKeyOf(document), receivedIndex);
    let taken: Taken | undefined = known ? undefined : await this.take(upload, receivedIndex, received);
    let pageId = await this.addPage(upload, receivedIndex, taken);
    if (pageId === null) {
      // The file that was known a moment ago has just been taken out with its last page.
      taken = await this.take(upload, receivedIndex, received);
      pageId = await this.addPage(upload, receivedIndex, taken);
    }
    if (pageId === null) throw new DomainError('conflict');
    await this.forget(upload, chunks, taken);
    return this.answer(upload.documentId, pageId);
  }

  /** Makes the file harmless and puts it on the shelf; a refusal is noted, so that it is told again. */
  private async take(upload: Upload, receivedIndex: string, received: Buffer): Promise<Taken> {
    try {
      return await this.intake.take(receivedIndex, received);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const chunks = await this.uploads.chunks(upload.id);
      await this.uploads.refuse(upload.id, error.code);
      for (const chunk of chunks) await this.storage.delete(chunkKey(upload.id, chunk));
      throw error;
    }
  }

  /** Null where the file was thought to be known and is not. */
  private async addPage(upload: Upload, receivedIndex: string, taken: Taken | undefined): Promise<string | null> {
    const once = (): Promise<string | null> => this.pageInTransaction(upload, receivedIndex, taken);
    // Where another upload of the same bytes was quicker by a moment, its file is found the second time.
    return once().catch((error: unknown) => (isDuplicateKey(error) ? once() : Promise.reject(error as Error)));
  }

  private pageInTransaction(upload: Upload, receivedIndex: string, taken: Taken | undefined): Promise<string | null> {
    return this.database.transaction(async (tx) => {
      const document = await this.documents.find(upload.documentId, tx);
      const now = await this.uploads.find(upload.id, tx);
      if (!document || !now) throw new DomainError('notFound');
      if (now.state === 'finished') return now.pageId;
      const ownerKey = ownerKeyOf(document);
      const file = await this.fileFor(ownerKey, receivedIndex, taken, tx);
      if (!file) return null;
      // The same photo twice in one document is a slip of the finger.
      const shown = await this.files.pageShowing(document.id, file.id, tx);
      const pageId = shown ?? newId();
      if (!shown) {
        await this.files.addPage(
          { id: pageId, documentId: document.id, fileId: file.id, addedAt: this.clock.now() },
          tx,
        );
      }
      await this.uploads.finish(upload.id, pageId, tx);
      return pageId;
    });
  }

  private async fileFor(ownerKey: string, receivedIndex: string, taken: Taken | undefined, tx: Transaction) {
    const known = await this.files.ofReceived(ownerKey, receivedIndex, tx);
    if (known ?? !taken) return known;
    const file: StoredFile = { ...taken, ownerKey };
    await this.files.add(file, this.clock.now(), tx);
    return file;
  }

  /** What is no longer needed leaves the shelf: the pieces, and a file that turned out to be there already. */
  private async forget(upload: Upload, chunks: readonly Chunk[], taken: Taken | undefined): Promise<void> {
    for (const chunk of chunks) await this.storage.delete(chunkKey(upload.id, chunk));
    if (taken && !(await this.files.find(taken.id))) await this.storage.delete(taken.storageKey);
  }

  private async received(upload: Upload, chunks: readonly Chunk[]): Promise<Buffer> {
    const pieces: Buffer[] = [];
    for (const chunk of chunks) pieces.push(await this.storage.read(chunkKey(upload.id, chunk)));
    return Buffer.concat(pieces, upload.bytes);
  }

  /** The pieces are gone where the same request, sent twice, was finished or refused meanwhile; any other fault is thrown. */
  private async overtaken(upload: Upload, error: unknown): Promise<'settled'> {
    const now = error instanceof ObjectMissing ? await this.uploads.find(upload.id) : undefined;
    if (!now || now.state === 'receiving') throw error;
    return 'settled';
  }

  private async answer(documentId: string, pageId: string): Promise<FinishedUpload> {
    const row = await this.documents.find(documentId);
    const [document] = row ? await this.documents.withPages([row]) : [];
    if (!document) throw new DomainError('notFound');
    return { document, pageId };
  }
}

function requireAll(upload: Upload, chunks: readonly Chunk[]): void {
  const arrived = new Set(chunks.map(({ ordinal }) => ordinal));
  const missing = Array.from({ length: chunkCount(upload) }, (_, ordinal) => ordinal).filter(
    (one) => !arrived.has(one),
  );
  if (missing.length > 0) throw new DomainError('uploadIncomplete', { missing });
}
