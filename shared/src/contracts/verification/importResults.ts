import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { stagedImport } from '../parts/stagedImport';

export const importResults = defineEndpoint({
  id: 'verification.import',
  method: 'POST',
  path: '/api/desk/verification-imports',
  summary:
    'Reads a file of results (Excel or CSV), checks and matches every row, and keeps it until it is taken over or dropped.',
  access: { action: 'verifyMeans' },
  input: { label: z.string().check(z.minLength(1), z.maxLength(200)), body: 'stream' },
  output: stagedImport,
});
