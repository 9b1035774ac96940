import * as z from 'zod/mini';
import { verifiedKinds } from '../../assessment/verification/verifiedItem';
import { defineEndpoint } from '../defineEndpoint';
import { idParams } from '../parts/primitives';

const reportLine = z.object({
  key: z.string(),
  kind: z.enum(verifiedKinds),
  memberName: z.nullable(z.string()),
  /** Exact fen a month for incomes, whole fen for deposits, a number of things otherwise. */
  declared: z.string(),
  found: z.string(),
  contradicting: z.boolean(),
  differs: z.boolean(),
  sources: z.array(z.string()),
  settled: z.nullable(z.object({ taken: z.boolean(), explanation: z.nullable(z.string()), byName: z.string() })),
});

/** The one combined report of a verification: declared beside found, differences explained (C03). */
export const reportView = z.object({ lines: z.array(reportLine), openDifferences: z.int() });

export const showReport = defineEndpoint({
  id: 'verification.report',
  method: 'GET',
  path: '/api/desk/cases/:id/verification-report',
  summary: 'Declared beside found, with every difference and how it was settled.',
  access: 'staff',
  input: { params: idParams },
  output: reportView,
});
