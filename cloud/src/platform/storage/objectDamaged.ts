/** What lies under a key is not what was put there: cut short, changed, or moved from another key. */
export class ObjectDamaged extends Error {
  override readonly name = 'ObjectDamaged';

  constructor(key: string) {
    super(`the object under ${key} is damaged`);
  }
}
