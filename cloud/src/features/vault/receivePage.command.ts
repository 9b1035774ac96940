import { Inject, Singleton } from '@midwayjs/core';
import type { SignedInPrincipal } from '../../platform/auth/principal';
import { FinishUpload, type FinishedUpload } from './finishUpload.command';
import { SendChunk } from './sendChunk.command';
import { StartUpload } from './startUpload.command';
import { chunkCount } from './upload';

/** Adds a page that is at hand whole, by the very steps in which a phone sends one. */
@Singleton()
export class ReceivePage {
  @Inject() private readonly start!: StartUpload;
  @Inject() private readonly send!: SendChunk;
  @Inject() private readonly finish!: FinishUpload;

  /** Refused as those steps refuse. */
  async run(principal: SignedInPrincipal, documentId: string, page: Buffer): Promise<FinishedUpload> {
    const upload = await this.start.run(principal, documentId, page.length);
    for (let ordinal = 0; ordinal < chunkCount(upload); ordinal += 1) {
      const from = ordinal * upload.chunkBytes;
      await this.send.run(principal, upload.id, ordinal, async (bytes) => page.subarray(from, from + bytes));
    }
    return this.finish.run(principal, upload.id);
  }
}
