import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { id } from '../parts/primitives';

export const exportPersons = defineEndpoint({
  id: 'verification.export',
  method: 'POST',
  path: '/api/desk/verification-exports',
  summary:
    'The list for a department (Excel): only people with a valid authorization; each export stands in the audit.',
  access: { action: 'verifyMeans' },
  input: {
    body: z.object({
      /** The source that the list is for; left out, a list for any department. */
      sourceCode: z.optional(z.string().check(z.maxLength(40))),
      caseIds: z.array(id).check(z.minLength(1), z.maxLength(200)),
    }),
  },
  output: 'binary',
});
