import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { idParams, instant } from '../parts/primitives';

export const verifySignature = defineEndpoint({
  id: 'signing.verify',
  method: 'GET',
  path: '/api/signatures/:id/verification',
  summary: 'Works the hash of a signature out again from text, answers, signer, time and drawing.',
  access: 'signedIn',
  input: { params: idParams },
  output: z.object({
    valid: z.boolean(),
    storedHash: z.string(),
    recomputedHash: z.string(),
    signedAt: instant,
    signerName: z.string(),
    medium: z.enum(['screen', 'paper']),
    text: z.string(),
  }),
});
