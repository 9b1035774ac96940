import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { id } from '../parts/primitives';

export const importProblems = [
  'idNumberWrong',
  'nobodyKnown',
  'notAuthorized',
  'kindUnknown',
  'amountWrong',
  'monthsWrong',
  'countWrong',
  'dateWrong',
  'sourceMissing',
] as const;

/** What became of one row of the file. */
export const importedRow = z.object({
  row: z.int(),
  name: z.string(),
  caseNumbers: z.array(z.string()),
  problem: z.nullable(z.enum(importProblems)),
});

export const importResults = defineEndpoint({
  id: 'verification.import',
  method: 'POST',
  path: '/api/desk/verification-imports',
  summary:
    'Takes in a file of results (Excel or CSV): every row is checked and matched, and said of each what became of it.',
  access: { action: 'verifyMeans' },
  input: { query: z.object({ name: z.string().check(z.minLength(1), z.maxLength(200)) }), body: 'stream' },
  output: z.object({ id, kept: z.int(), rows: z.array(importedRow) }),
});
