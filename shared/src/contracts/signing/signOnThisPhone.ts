import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { signatureView } from '../parts/signatureView';
import { drawing, idParams } from '../parts/primitives';

export const signOnThisPhone = defineEndpoint({
  id: 'signing.sign',
  method: 'POST',
  path: '/api/drafts/:id/signatures',
  summary: 'Signs on the phone that is signed in; only the signer themself, never a proxy (B05).',
  access: 'signedIn',
  input: {
    params: idParams,
    body: z.object({ key: z.string().check(z.maxLength(120)), textHash: z.string().check(z.maxLength(80)), drawing }),
  },
  output: signatureView,
  idempotent: true,
  bodyLimitBytes: 400_000,
});
