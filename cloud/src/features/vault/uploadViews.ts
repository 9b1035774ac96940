import { Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { SignedInPrincipal } from '../../platform/auth/principal';
import { DocumentAccess } from './documentAccess';
import { chunkCount, type Upload } from './upload';
import { UploadRepository } from './upload.repository';

/** What a phone must know of an upload to go on with it. */
@Singleton()
export class UploadViews {
  @Inject() private readonly access!: DocumentAccess;
  @Inject() private readonly uploads!: UploadRepository;

  async of(upload: Upload) {
    const finished = upload.state === 'finished';
    const received = finished
      ? Array.from({ length: chunkCount(upload) }, (_, ordinal) => ordinal)
      : (await this.uploads.chunks(upload.id)).map(({ ordinal }) => ordinal);
    return { id: upload.id, bytes: upload.bytes, chunkBytes: upload.chunkBytes, received, finished };
  }

  /** One's own upload. Refused: notFound, or what the file was refused for. */
  async own(principal: SignedInPrincipal, uploadId: string) {
    const upload = await this.uploads.find(uploadId);
    if (!upload) throw new DomainError('notFound');
    await this.access.requireOwn(principal, upload.documentId);
    if (upload.refusal !== null) throw new DomainError(upload.refusal);
    return this.of(upload);
  }
}
