/**
 * Every expected refusal the system can answer with. The Chinese wording of each stands in `copy/`, its HTTP status in
 * the cloud. A code is never renamed: phones in use know it.
 */
export const errorCodes = [
  'invalidInput',
  'malformedRequest',
  'unsupportedContentType',
  'tooLarge',
  'notSignedIn',
  'sessionExpired',
  'forbidden',
  'notFound',
  'methodNotAllowed',
  'gone',
  'conflict',
  'staleVersion',
  'idempotencyKeyReused',
  'requestInProgress',
  'tooManyAttempts',
  'signInFailed',
  'secondFactorRequired',
  'demonstrationOnly',
  'unavailable',
] as const;

/** One of the expected refusals. */
export type ErrorCode = (typeof errorCodes)[number];
