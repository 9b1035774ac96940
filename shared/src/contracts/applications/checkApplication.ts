import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { idParams } from '../parts/primitives';

export const checkApplication = defineEndpoint({
  id: 'applications.check',
  method: 'GET',
  path: '/api/drafts/:id/check',
  summary: 'Everything that still stands in the way of sending, at once.',
  access: 'signedIn',
  input: { params: idParams },
  output: z.object({
    problems: z.array(
      z.object({
        pageId: z.string(),
        itemId: z.nullable(z.string()),
        path: z.string(),
        code: z.string(),
        params: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
      }),
    ),
    missingSignatures: z.array(z.string()),
    missingPapers: z.array(z.string()),
    ready: z.boolean(),
  }),
});
