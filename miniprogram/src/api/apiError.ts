import type { ErrorCode } from '@twin-pledge/shared/kernel/errorCode';

/** What the server refused, or why no answer came. */
export type ApiErrorCode = ErrorCode | 'offline' | 'timeout' | 'serverFault';

/** A call that did not do what was asked; the words for each code stand in `copy/`. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    readonly code: ApiErrorCode,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(code);
  }

  /** Nothing is known of whether it arrived: the same command may be sent again. */
  get lost(): boolean {
    return this.code === 'offline' || this.code === 'timeout' || this.code === 'serverFault';
  }
}
