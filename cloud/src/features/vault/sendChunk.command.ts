import { createHash } from 'node:crypto';
import { Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { SignedInPrincipal } from '../../platform/auth/principal';
import { Storage } from '../../platform/storage/storage';
import { DocumentAccess } from './documentAccess';
import { chunkCount, chunkKey, chunkLength, type Chunk, type Upload } from './upload';
import { UploadRepository } from './upload.repository';

/** Gives the bytes of a piece, exactly so many; refuses as `chunkWrongSize`. */
export type ChunkSource = (expectedBytes: number) => Promise<Buffer>;

/** Receives one piece of a page; sending it again changes nothing. */
@Singleton()
export class SendChunk {
  @Inject() private readonly access!: DocumentAccess;
  @Inject() private readonly uploads!: UploadRepository;
  @Inject() private readonly storage!: Storage;

  /** Refused: chunkOutOfRange, chunkWrongSize, chunkDiffers, or what the finished file was refused for. */
  async run(principal: SignedInPrincipal, uploadId: string, ordinal: number, source: ChunkSource): Promise<Upload> {
    const upload = await this.uploads.find(uploadId);
    if (!upload) throw new DomainError('notFound');
    await this.access.requireOwn(principal, upload.documentId);
    if (upload.refusal !== null) throw new DomainError(upload.refusal);
    if (ordinal >= chunkCount(upload)) throw new DomainError('chunkOutOfRange', { chunks: chunkCount(upload) });
    const bytes = await source(chunkLength(upload, ordinal));
    if (upload.state === 'receiving') await this.keep(upload, ordinal, bytes);
    return upload;
  }

  private async keep(upload: Upload, ordinal: number, bytes: Buffer): Promise<void> {
    const chunk: Chunk = {
      ordinal,
      bytes: bytes.length,
      contentHash: createHash('sha256').update(bytes).digest('hex'),
    };
    if (await this.isKnown(upload.id, chunk)) return;
    await this.storage.put(chunkKey(upload.id, chunk), bytes);
    // Another sending of the same piece may have been quicker.
    if (!(await this.uploads.addChunk(upload.id, chunk))) await this.isKnown(upload.id, chunk);
  }

  private async isKnown(uploadId: string, chunk: Chunk): Promise<boolean> {
    const known = await this.uploads.chunk(uploadId, chunk.ordinal);
    if (known && known.contentHash !== chunk.contentHash) throw new DomainError('chunkDiffers');
    return known !== undefined;
  }
}
