import type * as z from 'zod/mini';

/** What a schema objects to, in plain Chinese; `place` is where in the value, `0.title`. */
export function issueWords(issue: z.core.$ZodIssue): string {
  const place = issue.path.join('.');
  const named = (words: string): string => `${place ? `“${place}”` : ''}${words}`;
  if (issue.code === 'unrecognized_keys') return `不认识“${issue.keys.join('、')}”，是不是写错了？`;
  if (issue.code === 'invalid_type' && /^Invalid/.test(issue.message)) return named('没有写，或者写的不是该写的类型');
  return named(/^[ -~]*$/.test(issue.message) ? '写得不对' : issue.message);
}
