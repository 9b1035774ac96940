import * as z from 'zod/mini';
import { awardRowProblems } from '../../kernel/awardRowProblem';
import { id, instant } from '../parts/primitives';

/** A list of families that was sent in: nothing of it counts before it is taken over. */
export const awardImportView = z.object({
  id,
  fileName: z.string(),
  createdAt: instant,
  byName: z.string(),
  /** Rows that can be taken over, that are wrong, that stand in the register already, and that were taken over. */
  ready: z.int(),
  wrong: z.int(),
  known: z.int(),
  taken: z.int(),
});

/** What becomes of one row. */
export const awardImportRow = z.object({
  row: z.int(),
  name: z.string(),
  /** The first and last digits. */
  idNumber: z.string(),
  state: z.enum(['ready', 'wrong', 'known', 'taken']),
  problem: z.nullable(z.enum(awardRowProblems)),
  /** What the sentence about the problem names: a column, another row, a family. */
  about: z.nullable(z.string()),
});
