import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { caseView } from '../parts/caseView';
import { draftChange } from '../parts/draftView';
import { idParams, longText, version } from '../parts/primitives';

export const correctCase = defineEndpoint({
  id: 'cases.correct',
  method: 'POST',
  path: '/api/cases/:id/corrections',
  summary: 'Corrects answers after sending; what stood there before is kept.',
  access: { action: 'correct' },
  input: {
    params: idParams,
    body: z.object({
      version,
      changes: z.array(draftChange).check(z.minLength(1), z.maxLength(100)),
      /** Staff who did not file it themselves: who asked for it, how it was known that it was them. */
      note: z.optional(longText),
    }),
  },
  output: caseView,
  idempotent: true,
});
