import { Inject, Singleton } from '@midwayjs/core';
import { VirusScan } from '../../platform/scanner/virusScan';
import { cleanFile, type CleanFile } from './content/cleanFile';
import { InTurn } from './inTurn';

/** Unpacking a photo takes a hundred megabytes for a second: two at a time, the rest wait their turn. */
const atOnce = 2;

/** The one door for pictures and PDFs from outside: looked at by the virus scanner as they came, then made anew. */
@Singleton()
export class ReceivedFiles {
  @Inject() private readonly scan!: VirusScan;
  private readonly turns = new InTurn(atOnce);

  /** Refused as VirusScan and cleanFile refuse. Keeps nothing. */
  async clean(received: Buffer): Promise<CleanFile> {
    await this.scan.requireClean(received);
    return this.turns.run(() => cleanFile(received));
  }
}
