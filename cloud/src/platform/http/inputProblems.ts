import type { InputProblem } from '@twin-pledge/shared/kernel/domainError';

/** The part of a zod issue that matters here. */
export interface Issue {
  readonly code?: string;
  readonly path?: readonly PropertyKey[];
  readonly message?: string;
  readonly input?: unknown;
  readonly origin?: string;
  readonly keys?: readonly string[];
}

/** One problem for each issue: where, and a code the copy has words for. A schema's own code (`idChecksum`) goes first. */
export function inputProblems(part: 'params' | 'query' | 'body', issues: readonly Issue[]): InputProblem[] {
  return issues.map((issue) => {
    const place = (issue.path ?? []).map(String).join('.');
    return { path: part === 'body' ? place : [part, place].filter(Boolean).join('.'), code: codeOf(issue) };
  });
}

function codeOf(issue: Issue): string {
  if (issue.message && /^[a-z][a-zA-Z]{2,40}$/.test(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return issue.message?.includes('received undefined') || issue.input === undefined ? 'required' : 'wrongType';
    case 'too_big':
      return issue.origin === 'string' ? 'tooLong' : issue.origin === 'array' ? 'tooMany' : 'tooBig';
    case 'too_small':
      return issue.origin === 'string' ? 'tooShort' : issue.origin === 'array' ? 'tooFew' : 'tooSmall';
    case 'invalid_value':
    case 'invalid_union':
      return 'notAChoice';
    case 'invalid_format':
      return 'wrongForm';
    case 'unrecognized_keys':
      return 'unknownField';
    default:
      return 'invalid';
  }
}
