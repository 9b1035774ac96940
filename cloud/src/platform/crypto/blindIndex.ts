import { Singleton } from '@midwayjs/core';
import { createHmac } from 'node:crypto';

/** Lets an encrypted field be looked up by its exact value without being read from the index. */
@Singleton()
export class BlindIndex {
  constructor(private readonly key: Buffer) {}

  /** 64 hex digits for a normalised value; `kind` (`idNumber`, `phone`) keeps equal texts of two kinds apart. */
  of(kind: string, normalised: string): string {
    return createHmac('sha256', this.key).update(`${kind}\u0000${normalised}`, 'utf8').digest('hex');
  }
}
