import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { drawing, id, instant } from '../parts/primitives';
import { whoSigned } from '../parts/signatureView';

export const signByLink = defineEndpoint({
  id: 'signing.signByLink',
  method: 'POST',
  path: '/api/sign-links/signature',
  summary: 'Signs by link; the signer tells the last six characters of their identity number, and the link is used up.',
  access: 'public',
  input: {
    body: z.object({
      token: z.string().check(z.maxLength(100)),
      idNumberEnding: z.string().check(z.maxLength(20)),
      textHash: z.string().check(z.maxLength(80)),
      drawing,
    }),
  },
  // No command of one transaction: a wrong try must be counted though it is refused. A repeated call is known by its drawing.
  output: z.object({ signatureId: id, signedAt: instant, revokeCode: z.string(), signers: z.array(whoSigned) }),
  bodyLimitBytes: 400_000,
});
