import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { draftView } from '../parts/draftView';

export const openDraft = defineEndpoint({
  id: 'drafts.open',
  method: 'POST',
  path: '/api/drafts',
  summary: 'Opens the draft of one purpose: the one already begun, or a new one (never an accidental second).',
  access: 'signedIn',
  input: {
    body: z.object({ purposeKey: z.string().check(z.regex(/^[a-z0-9:-]{1,60}$/i)), window: z.optional(z.boolean()) }),
  },
  output: draftView,
});
