import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { idParams, instant } from '../parts/primitives';

export const makeSignLink = defineEndpoint({
  id: 'signing.makeLink',
  method: 'POST',
  path: '/api/drafts/:id/sign-links',
  summary: 'A single-use, expiring link for one signer to sign on their own phone.',
  access: 'signedIn',
  input: { params: idParams, body: z.object({ key: z.string().check(z.maxLength(120)) }) },
  output: z.object({ token: z.string(), path: z.string(), expiresAt: instant }),
});
