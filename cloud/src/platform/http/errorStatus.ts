import type { ErrorCode } from '@twin-pledge/shared/kernel/errorCode';

const statuses: Partial<Record<ErrorCode, number>> = {
  malformedRequest: 400,
  notSignedIn: 401,
  sessionExpired: 401,
  signInFailed: 401,
  secondFactorRequired: 401,
  signInExpired: 401,
  secondFactorWrong: 401,
  forbidden: 403,
  recused: 403,
  demonstrationOnly: 403,
  proxyCannotSign: 403,
  signerMismatch: 403,
  notFound: 404,
  linkInvalid: 404,
  methodNotAllowed: 405,
  gone: 410,
  linkExpired: 410,
  tooLarge: 413,
  unsupportedContentType: 415,
  invalidInput: 422,
  answersIncomplete: 422,
  dateInFuture: 422,
  outsideCatalogue: 422,
  supplementIncomplete: 422,
  unknownGround: 422,
  meetingCodeWrong: 422,
  identityMismatch: 422,
  realNameNotConfirmed: 422,
  tooManyAttempts: 429,
  unavailable: 503,
};

/** The HTTP status of a refusal: 409, something in the record stands against it, unless named here. */
export function errorStatus(code: ErrorCode): number {
  return statuses[code] ?? 409;
}
