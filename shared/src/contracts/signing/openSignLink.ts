import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { signingText } from '../parts/signatureView';
import { instant } from '../parts/primitives';

export const openSignLink = defineEndpoint({
  id: 'signing.openLink',
  method: 'POST',
  path: '/api/sign-links/open',
  summary:
    'What the holder of a link is asked to sign: who asks, for what, the exact text. Nothing else of the application.',
  access: 'public',
  input: { body: z.object({ token: z.string().check(z.maxLength(100)) }) },
  output: z.object({
    kind: z.enum(['commitment', 'authorization']),
    askedByName: z.string(),
    applicantName: z.string(),
    signerName: z.string(),
    forName: z.string(),
    asGuardian: z.boolean(),
    expiresAt: instant,
    text: signingText,
  }),
});
