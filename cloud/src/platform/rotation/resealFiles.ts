import { Readable } from 'node:stream';
import type { FieldCipher } from '../crypto/fieldCipher';
import { ObjectMissing } from '../storage/objectMissing';
import type { ObjectStore } from '../storage/objectStore';
import { rewrapped } from '../storage/rewrap';
import { dataKeyPlace } from '../storage/storage';
import type { Resealed } from './resealColumn';

/**
 * Wraps the own key of every file with the newest key; the content stays as it is sealed. With `count` only says how many
 * are left. May be broken off and begun again.
 */
export async function resealFiles(store: ObjectStore, cipher: FieldCipher, count: boolean): Promise<Resealed> {
  const result: Resealed = { done: 0, left: 0 };
  for await (const key of store.list('')) {
    const content = await renewed(store, cipher, key, result);
    if (content === null) continue;
    if (count) result.left += 1;
    else if (await store.exists(key)) {
      await store.put(key, Readable.from(content, { objectMode: false }));
      result.done += 1;
    }
  }
  return result;
}

/** The whole file with its new head; null where there is nothing to do. A page is at most 20 MB. */
async function renewed(
  store: ObjectStore,
  cipher: FieldCipher,
  key: string,
  result: Resealed,
): Promise<Buffer[] | null> {
  const change = (wrapped: string): string | null =>
    cipher.needsNewKey(wrapped) ? cipher.encrypt(dataKeyPlace, cipher.decrypt(dataKeyPlace, wrapped)) : null;
  try {
    return await rewrapped((await store.get(key)) as AsyncIterable<Buffer>, key, change);
  } catch (error) {
    // Thrown away since it was listed.
    if (!(error instanceof ObjectMissing)) result.left += 1;
    return null;
  }
}
