import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { idParams, plainDate } from '../parts/primitives';

export const listPersons = defineEndpoint({
  id: 'verification.persons',
  method: 'GET',
  path: '/api/desk/cases/:id/verification-persons',
  summary:
    'Whose means may be verified: only those with a valid authorization, with their numbers; each view is logged.',
  access: { action: 'verifyMeans' },
  input: { params: idParams },
  output: z.object({
    persons: z.array(
      z.object({ memberId: z.string(), name: z.string(), idNumber: z.nullable(z.string()), authorizedOn: plainDate }),
    ),
    /** Named, but without a valid authorization: nothing may be asked about them (B05). */
    notAuthorized: z.array(z.object({ memberId: z.string(), name: z.string() })),
  }),
});
