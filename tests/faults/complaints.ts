import { errorWords } from '@twin-pledge/shared/copy/errors';
import { fieldProblemWords } from '@twin-pledge/shared/copy/fieldProblems';
import { errorCodes } from '@twin-pledge/shared/kernel/errorCode';

const unknownError = errorWords('no such code');
const unknownProblem = fieldProblemWords('no such code');
const chinese = /[\u4e00-\u9fff]/;
/** What only somebody behind the counter should see: statements, stacks, files, names of what lies behind. */
const innards =
  /\bat [\w.<>]+ \(|node_modules|\.(ts|js):\d+|\bselect\b.*\bfrom\b|\b(insert into|delete from|drop table)\b|sqlite|mysql|mariadb|sequelize|ECONN|ENOENT|RangeError|TypeError|SyntaxError|ZodError|\/(?:home|work|tmp|usr|var|root)\//i;

/** What is wrong with how a bad request was answered; nothing where it was answered well. `sent` may come back. */
export function complaints(status: number, text: string, sent: string): string[] {
  if (status < 400) return [];
  const found: string[] = [];
  if (status >= 500) found.push(`status ${status}`);
  const leaked = innards.exec(text);
  if (leaked && !sent.includes(leaked[0])) found.push(`tells ${leaked[0]}`);
  const answer = parsed(text);
  if (!answer) return [...found, `no JSON: ${text.slice(0, 80)}`];
  const { code = '', message = '', details } = answer;
  if (!(errorCodes as readonly string[]).includes(code)) found.push(`code ${code}`);
  if (message !== errorWords(code) || message === unknownError || !chinese.test(message))
    found.push(`words of ${code}`);
  for (const problem of details?.problems ?? []) {
    const words = fieldProblemWords(problem.code ?? '');
    if (words === unknownProblem || !chinese.test(words)) found.push(`words of field problem ${problem.code}`);
    if (typeof problem.path !== 'string' || problem.path.length > 500) found.push('a problem without a place');
  }
  return found;
}

interface Refusal {
  code?: string;
  message?: string;
  details?: { problems?: { path?: unknown; code?: string }[] };
}

function parsed(text: string): Refusal | undefined {
  try {
    return JSON.parse(text) as Refusal;
  } catch {
    return undefined;
  }
}
