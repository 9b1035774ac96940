import * as z from 'zod/mini';
import { id, instant } from './primitives';

export const importProblems = [
  'idNumberWrong',
  'nobodyKnown',
  'nameDiffers',
  'notAuthorized',
  'kindUnknown',
  'amountWrong',
  'monthsWrong',
  'countWrong',
  'valueWrong',
  'dateWrong',
  'sourceMissing',
] as const;

/** What became of one row of the file. */
const importedRow = z.object({
  row: z.int(),
  name: z.string(),
  caseNumbers: z.array(z.string()),
  problem: z.nullable(z.enum(importProblems)),
});

/** A file of results as it was read: staged until somebody takes its good rows over, or drops it. */
export const stagedImport = z.object({
  id,
  fileName: z.string(),
  byName: z.string(),
  at: instant,
  state: z.enum(['staged', 'taken', 'dropped']),
  /** The same file was taken over before. */
  seenBefore: z.boolean(),
  good: z.int(),
  rows: z.array(importedRow),
});
