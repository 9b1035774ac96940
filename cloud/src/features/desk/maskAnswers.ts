import type { Answers } from '@twin-pledge/shared/forms/answers';
import { valueAt } from '@twin-pledge/shared/forms/valuesAt';

/** The first six and the last four characters of an identity number stay readable. */
export function maskIdNumber(number: string): string {
  if (number.length < 12)
    return `${number.slice(0, 2)}${'*'.repeat(Math.max(0, number.length - 4))}${number.slice(-2)}`;
  return `${number.slice(0, 6)}${'*'.repeat(number.length - 10)}${number.slice(-4)}`;
}

const maskPhone = (phone: string) => `${phone.slice(0, 3)}****${phone.slice(-4)}`;
const maskAccount = (account: string) => `${'*'.repeat(Math.max(0, account.length - 4))}${account.slice(-4)}`;

const masks: Record<string, (text: string) => string> = {
  number: maskIdNumber,
  idNumber: maskIdNumber,
  phone: maskPhone,
  contactPhone: maskPhone,
  filerPhone: maskPhone,
  accountNumber: maskAccount,
};

/** A copy of the answers with identity numbers, telephone and account numbers masked; one of them in full is a logged act. */
export function maskAnswers(answers: Answers): Answers {
  return maskIn(answers) as Answers;
}

/** The full value behind a masked one; undefined where the path names no masked number. */
export function fullNumberAt(answers: Answers, path: string): string | undefined {
  const field = path.slice(path.lastIndexOf('.') + 1);
  const value = Object.hasOwn(masks, field) ? valueAt(answers, path) : undefined;
  return typeof value === 'string' ? value : undefined;
}

function maskIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(maskIn);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      typeof item === 'string' && masks[key] ? masks[key](item) : maskIn(item),
    ]),
  );
}
