import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { deskCaseView } from '../parts/deskCaseView';
import { idParams, version } from '../parts/primitives';

export const acceptCase = defineEndpoint({
  id: 'desk.accept',
  method: 'POST',
  path: '/api/desk/cases/:id/accept',
  summary: 'Accepts the application: the survey and the clock over all begin.',
  access: { action: 'accept' },
  input: {
    params: idParams,
    body: z.object({
      version,
      checklist: z.array(z.object({ key: z.string().check(z.maxLength(80)), ok: z.boolean() })).check(z.maxLength(60)),
    }),
  },
  output: deskCaseView,
  idempotent: true,
});
