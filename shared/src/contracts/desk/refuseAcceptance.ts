import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { deskCaseView } from '../parts/deskCaseView';
import { aidCode, idParams, longText, version } from '../parts/primitives';

export const refuseAcceptance = defineEndpoint({
  id: 'desk.refuse',
  method: 'POST',
  path: '/api/desk/cases/:id/refusal',
  summary: 'Refuses to accept, with a lawful reason from the pack (A01).',
  access: { action: 'refuseAcceptance' },
  input: {
    params: idParams,
    body: z.object({
      version,
      groundCode: z.string().check(z.maxLength(60)),
      explanation: longText,
      /** Other aid that may fit instead. */
      otherAids: z.optional(z.array(aidCode).check(z.maxLength(11))),
    }),
  },
  output: deskCaseView,
  idempotent: true,
});
