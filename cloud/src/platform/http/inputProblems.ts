import type { InputProblem } from '@twin-pledge/shared/kernel/domainError';

/** The part of a zod issue that matters here. */
export interface Issue {
  readonly code?: string;
  readonly path?: readonly PropertyKey[];
  readonly message?: string;
  readonly input?: unknown;
  readonly origin?: string;
  readonly keys?: readonly string[];
  readonly minimum?: unknown;
}

/**
 * One problem for each field that is wrong, the first that was found: where, and a code the copy has words for. A schema's
 * own code (`idChecksum`) goes first.
 */
export function inputProblems(part: 'params' | 'query' | 'label' | 'body', issues: readonly Issue[]): InputProblem[] {
  const problems = issues.map((issue) => {
    const place = (issue.path ?? []).map(String).join('.');
    return { path: part === 'body' ? place : [part, place].filter(Boolean).join('.'), code: codeOf(issue) };
  });
  return problems.filter(({ path }, at) => problems.findIndex((one) => one.path === path) === at);
}

function codeOf(issue: Issue): string {
  if (issue.message && /^[a-z][a-zA-Z]{2,40}$/.test(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return issue.message?.includes('received undefined') || issue.input === undefined ? 'required' : 'wrongType';
    case 'too_big':
      return issue.origin === 'string' ? 'tooLong' : issue.origin === 'array' ? 'tooMany' : 'tooBig';
    case 'too_small':
      if (issue.origin === 'array') return issue.minimum === 1 ? 'required' : 'tooFew';
      return issue.origin === 'string' ? 'tooShort' : 'tooSmall';
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
