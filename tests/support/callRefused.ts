/** A call that the cloud refused. */
export class CallRefused extends Error {
  override readonly name = 'CallRefused';

  constructor(
    readonly status: number,
    readonly code: string,
    readonly details: Readonly<Record<string, unknown>>,
    readonly body: unknown,
  ) {
    super(`refused with ${status} ${code} ${JSON.stringify(details)}`);
  }
}
