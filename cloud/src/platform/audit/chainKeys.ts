import type { Keys } from '../settings/keys';

/**
 * The keys that may have sealed a row that comes after others, oldest first: never one older than sealed the row before it,
 * so that whoever learns an old key can't add to what a newer one sealed.
 */
export class ChainKeys {
  private readonly keys: readonly Buffer[];
  private at = 0;

  constructor({ chain, formerChains }: Pick<Keys, 'chain' | 'formerChains'>) {
    this.keys = [...formerChains].reverse().concat(chain);
  }

  /** The key with which the row's hash comes out right; from now on no older one counts. Undefined where none does. */
  matching(hashes: (key: Buffer) => boolean): Buffer | undefined {
    for (let place = this.at; place < this.keys.length; place += 1) {
      const key = this.keys[place];
      if (key === undefined || !hashes(key)) continue;
      this.at = place;
      return key;
    }
    return undefined;
  }

  /** Whether the row that matched last was sealed with the key of today. */
  get isNewest(): boolean {
    return this.at === this.keys.length - 1;
  }
}
