/** No object lies under this key. The record says otherwise, so this is a fault, never an expected refusal. */
export class ObjectMissing extends Error {
  override readonly name = 'ObjectMissing';

  constructor(key: string) {
    super(`no object under ${key}`);
  }
}
