import { Singleton } from '@midwayjs/core';
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { FieldKey } from '../settings/keys';

/** How a field is encrypted; another algorithm (SM4-GCM, where a county needs it) is another one of these. */
export interface FieldAlgorithm {
  /** Stored in front of each value, so that both can live side by side. */
  readonly mark: string;
  seal(key: Buffer, plain: Buffer, boundTo: Buffer): Buffer;
  /** Throws when key, value or place do not belong together. */
  open(key: Buffer, sealed: Buffer, boundTo: Buffer): Buffer;
}

const nonceBytes = 12;
const tagBytes = 16;

/** AES-256-GCM: nonce, tag, ciphertext. */
export const aes256Gcm: FieldAlgorithm = {
  mark: 'a',
  seal(key, plain, boundTo) {
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(boundTo);
    const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
  },
  open(key, sealed, boundTo) {
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceBytes), { authTagLength: tagBytes });
    decipher.setAAD(boundTo).setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes));
    return Buffer.concat([decipher.update(sealed.subarray(nonceBytes + tagBytes)), decipher.final()]);
  },
};

/**
 * Encrypts single fields. A value is bound to its place (`person.id_number`), so that one copied to another column does
 * not open there. The key's id stands in front, so that a new key can come while old values stay readable.
 */
@Singleton()
export class FieldCipher {
  constructor(
    private readonly keys: readonly FieldKey[],
    private readonly algorithms: readonly FieldAlgorithm[] = [aes256Gcm],
  ) {}

  /** Text in the form `mark.keyId.base64`; `place` is `table.column`. */
  encrypt(place: string, plain: string): string {
    const key = this.keys[0];
    const algorithm = this.algorithms[0];
    if (!key || !algorithm) throw new Error('no key to encrypt with');
    const sealed = algorithm.seal(key.key, Buffer.from(plain, 'utf8'), Buffer.from(place));
    return `${algorithm.mark}.${key.id}.${sealed.toString('base64')}`;
  }

  /** The plain text; throws when the key is not at hand, or the value was changed or moved. */
  decrypt(place: string, stored: string): string {
    const [mark, keyId, sealed = ''] = stored.split('.', 3);
    const algorithm = this.algorithms.find((one) => one.mark === mark);
    const key = this.keys.find(({ id }) => id === keyId);
    if (!algorithm || !key) throw new Error(`a value of ${place} can't be opened: key or algorithm not at hand`);
    return algorithm.open(key.key, Buffer.from(sealed, 'base64'), Buffer.from(place)).toString('utf8');
  }

  /** Encrypts bytes (files): `mark`, length of the key id, key id, then as above. */
  encryptBytes(place: string, plain: Buffer): Buffer {
    const key = this.keys[0];
    const algorithm = this.algorithms[0];
    if (!key || !algorithm) throw new Error('no key to encrypt with');
    const head = Buffer.from(`${algorithm.mark}${String.fromCharCode(key.id.length)}${key.id}`, 'latin1');
    return Buffer.concat([head, algorithm.seal(key.key, plain, Buffer.from(place))]);
  }

  /** Opens what `encryptBytes` made; throws as `decrypt` does. */
  decryptBytes(place: string, stored: Buffer): Buffer {
    const mark = stored.toString('latin1', 0, 1);
    const idEnd = 2 + (stored[1] ?? 0);
    const keyId = stored.toString('latin1', 2, idEnd);
    const algorithm = this.algorithms.find((one) => one.mark === mark);
    const key = this.keys.find(({ id }) => id === keyId);
    if (!algorithm || !key) throw new Error(`bytes of ${place} can't be opened: key or algorithm not at hand`);
    return algorithm.open(key.key, stored.subarray(idEnd), Buffer.from(place));
  }

  /** What every value that is sealed now begins with. */
  newestHead(): string {
    return `${this.algorithms[0]?.mark}.${this.keys[0]?.id}.`;
  }

  /** Whether a stored value is sealed with an older key and should be written again. */
  needsNewKey(stored: string): boolean {
    return !stored.startsWith(this.newestHead());
  }
}
