import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { done, idParams, longText } from '../parts/primitives';

export const revokeSignature = defineEndpoint({
  id: 'signing.revoke',
  method: 'POST',
  path: '/api/signatures/:id/revoke',
  summary: 'Takes an authorization back: by the signer signed in, or with the code they were given when they signed.',
  access: 'public',
  input: {
    params: idParams,
    body: z.object({ revokeCode: z.optional(z.string().check(z.maxLength(60))), reason: z.optional(longText) }),
  },
  output: done,
});
