import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { caseCard } from '../parts/caseView';
import { id, idParams, version } from '../parts/primitives';

export const sendApplication = defineEndpoint({
  id: 'applications.send',
  method: 'POST',
  path: '/api/drafts/:id/send',
  summary:
    'Hands the application over: one case for each aid, a named handler and a due date at once. A repeated send makes nothing twice.',
  access: 'signedIn',
  input: {
    params: idParams,
    body: z.object({
      version,
      /** Staff only: who files saw the applicant's identity card, person and card together; the applicant is proved by it. */
      cardSeen: z.optional(z.boolean()),
    }),
  },
  output: z.object({ applicationId: id, cases: z.array(caseCard), relativesFiling: z.int() }),
  idempotent: true,
});
