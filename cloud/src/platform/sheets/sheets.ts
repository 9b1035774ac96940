import { Inject, Singleton } from '@midwayjs/core';
import { VirusScan } from '../scanner/virusScan';
import { readSheet, type SheetRow } from './readSheet';

/** Lists that somebody sends in: looked at by the virus scanner, where there is one, and then read. */
@Singleton()
export class Sheets {
  @Inject() private readonly scan!: VirusScan;

  /** As readSheet; refused also as VirusScan refuses. */
  async read(bytes: Buffer, sheetName?: string): Promise<SheetRow[]> {
    await this.scan.requireClean(bytes);
    return readSheet(bytes, sheetName);
  }
}
