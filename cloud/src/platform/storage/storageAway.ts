/** The folder or bucket can't be used at this moment: full, broken off, not answering. The same may succeed later. */
export class StorageAway extends Error {
  override readonly name = 'StorageAway';

  constructor(cause: unknown) {
    const { code, message } = (cause ?? {}) as { code?: unknown; message?: unknown };
    super(`the storage does not answer as it should: ${String(code ?? message)}`, { cause });
  }
}
