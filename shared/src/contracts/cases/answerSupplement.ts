import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { caseView } from '../parts/caseView';
import { idParams, longText, version } from '../parts/primitives';

export const answerSupplement = defineEndpoint({
  id: 'cases.answerSupplement',
  method: 'POST',
  path: '/api/cases/:id/supplement',
  summary: 'Says that what was asked for has been added; the clock of the office goes on.',
  access: { action: 'answerSupplement' },
  input: {
    params: idParams,
    body: z.object({
      version,
      note: z.optional(longText),
      cannotProvide: z.optional(
        z.array(z.object({ key: z.string().check(z.maxLength(120)), why: longText })).check(z.maxLength(40)),
      ),
    }),
  },
  output: caseView,
  idempotent: true,
});
