import type { ErrorCode } from './errorCode';

/** What a refusal tells besides its code: plain JSON, never personal data of somebody else. */
export type ErrorDetails = Readonly<Record<string, unknown>>;

/** One field of the input that can't be accepted: where it stands (`members.0.idNumber`) and a code for the wording. */
export interface InputProblem {
  readonly path: string;
  readonly code: string;
}

/** An expected refusal. Anything else that is thrown counts as a fault of the program and is answered without detail. */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, details: ErrorDetails = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }
}

/** The refusal for input that can't be accepted, one entry for each field concerned. */
export function invalidInput(problems: readonly InputProblem[]): DomainError {
  return new DomainError('invalidInput', { problems });
}
