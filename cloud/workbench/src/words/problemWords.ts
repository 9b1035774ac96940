import { fieldProblemWords } from '@twin-pledge/shared/copy/fieldProblems';

interface Problem {
  path: string;
  code: string;
  params?: Record<string, string | number>;
}

const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string';

/** What the server found wrong with the fields of an input, a sentence each; the same sentence only once. */
export function problemWords(problems: unknown): string[] {
  if (!Array.isArray(problems)) return [];
  const sentences = problems
    .filter(isProblem)
    .map(({ code, params }) => fieldProblemWords(code, params).replace(/。$/, ''));
  return [...new Set(sentences)];
}
