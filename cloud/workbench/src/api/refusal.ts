/** A call that did not do what was asked: the server's refusal by code, or `offline` / `unknown` when none came. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    /** The HTTP status, 0 where no answer arrived. */
    readonly status: number,
    /** An `ErrorCode` of the server, or `offline`, `unknown`. */
    readonly code: string,
    readonly details: Readonly<Record<string, unknown>> = {},
    /** The server's mark of this call, for whoever looks into its log. */
    readonly requestId: string | null = null,
  ) {
    super(code);
  }
}

/** A refusal out of anything that was thrown. */
export function asRefusal(error: unknown): Refusal {
  return error instanceof Refusal ? error : new Refusal(0, 'unknown');
}

/** Whether trying the same again may help: no answer arrived, or the server could not answer just then. */
export function mayPass(error: unknown): boolean {
  const { status, code } = asRefusal(error);
  return code === 'offline' || code === 'requestInProgress' || status === 502 || status === 503 || status === 504;
}
