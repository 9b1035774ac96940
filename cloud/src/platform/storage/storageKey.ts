/** Whether a text may name an object: parts of letters, digits, `-` and `_`, joined by `/`; so never a way out of a folder. */
export const isStorageKey = (key: string): boolean =>
  /^[A-Za-z0-9_-]+(\/[A-Za-z0-9_-]+)*$/.test(key) && key.length <= 200;

/** The key itself; throws RangeError where it is none. */
export function checkedKey(key: string): string {
  if (!isStorageKey(key)) throw new RangeError('not a storage key');
  return key;
}
