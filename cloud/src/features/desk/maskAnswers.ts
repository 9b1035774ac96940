import type { Answers } from '@twin-pledge/shared/forms/answers';
import { valueAt } from '@twin-pledge/shared/forms/valuesAt';
import { maskedFields } from './maskedFields';

/** A copy of the answers with identity numbers, telephone and account numbers masked; one of them in full is a logged act. */
export function maskAnswers(answers: Answers): Answers {
  return maskIn(answers) as Answers;
}

/** The full value behind a masked one; undefined where the path names no masked number. */
export function fullNumberAt(answers: Answers, path: string): string | undefined {
  const field = path.slice(path.lastIndexOf('.') + 1);
  const value = Object.hasOwn(maskedFields, field) ? valueAt(answers, path) : undefined;
  return typeof value === 'string' ? value : undefined;
}

function maskIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(maskIn);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      typeof item === 'string' && Object.hasOwn(maskedFields, key) ? maskedFields[key]?.(item) : maskIn(item),
    ]),
  );
}
