import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { id } from '../parts/primitives';

export const askSources = defineEndpoint({
  id: 'verification.ask',
  method: 'POST',
  path: '/api/desk/source-requests',
  summary:
    'Asks the connected sources about everybody with a valid authorization; what is known and still good is not asked again.',
  access: { action: 'verifyMeans' },
  input: { body: z.object({ caseIds: z.array(id).check(z.minLength(1), z.maxLength(50)) }) },
  output: z.object({
    /** Questions that leave now, or with the next list. */
    asked: z.int(),
    /** Taken from answers that are still good. */
    reused: z.int(),
    /** People without a valid authorization: nothing was asked about them. */
    notAuthorized: z.int(),
  }),
  idempotent: true,
});
