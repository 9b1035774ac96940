import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { done, idParams, longText } from '../parts/primitives';

export const objectToNotice = defineEndpoint({
  id: 'publicity.object',
  method: 'POST',
  path: '/api/public-notices/:id/objections',
  summary: 'An objection to a notice that stands; it opens a review, and its writer stays unnamed in the case.',
  access: 'resident',
  input: {
    params: idParams,
    body: z.object({ reason: longText, phone: z.optional(z.string().check(z.regex(/^[\d-]{7,20}$/))) }),
  },
  output: done,
});
