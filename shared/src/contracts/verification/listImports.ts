import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { stagedImport } from '../parts/stagedImport';

export const listImports = defineEndpoint({
  id: 'verification.imports',
  method: 'GET',
  path: '/api/desk/verification-imports',
  summary: 'The files of results that wait to be taken over, with their reports.',
  access: { action: 'verifyMeans' },
  input: {},
  output: z.object({ imports: z.array(stagedImport) }),
});
