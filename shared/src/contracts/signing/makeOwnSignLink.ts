import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { id, instant } from '../parts/primitives';

export const makeOwnSignLink = defineEndpoint({
  id: 'signing.makeOwnLink',
  method: 'POST',
  path: '/api/my-signatures/link',
  summary: 'A link to sign what one was asked to sign, for whoever is proved to be the signer.',
  access: 'resident',
  input: { body: z.object({ draftId: id, key: z.string().check(z.maxLength(120)) }) },
  output: z.object({ token: z.string(), expiresAt: instant }),
});
