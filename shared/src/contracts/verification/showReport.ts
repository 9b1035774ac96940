import * as z from 'zod/mini';
import { verifiedKinds } from '../../kernel/verifiedKind';
import { defineEndpoint } from '../defineEndpoint';
import { idParams, plainDate } from '../parts/primitives';
import { sourceLine } from '../parts/sourceLine';

const reportLine = z.object({
  key: z.string(),
  kind: z.enum([...verifiedKinds, 'obligorIncome']),
  memberName: z.nullable(z.string()),
  /** Exact fen a month for incomes, whole fen for deposits, a number of things, or a value that a register states. */
  declared: z.string(),
  found: z.string(),
  contradicting: z.boolean(),
  differs: z.boolean(),
  /** What each source says, with the day it speaks of. */
  told: z.array(
    z.object({ sourceName: z.string(), asOfOn: plainDate, value: z.string(), note: z.nullable(z.string()) }),
  ),
  /** Whether following the sources changes a figure; else the difference can only be explained. */
  canTake: z.boolean(),
  settled: z.nullable(z.object({ taken: z.boolean(), explanation: z.nullable(z.string()), byName: z.string() })),
});

/** The one combined report of a verification: declared beside found, differences explained (C03). */
export const reportView = z.object({
  lines: z.array(reportLine),
  openDifferences: z.int(),
  /** What was asked of the connected sources, and what became of it. */
  sources: z.array(sourceLine),
  /** Sources without a usable answer that nobody has explained yet. */
  openSources: z.int(),
});

export const showReport = defineEndpoint({
  id: 'verification.report',
  method: 'GET',
  path: '/api/desk/cases/:id/verification-report',
  summary: 'Declared beside found, with every difference and how it was settled.',
  access: 'staff',
  input: { params: idParams },
  output: reportView,
});
