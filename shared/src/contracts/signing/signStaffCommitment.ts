import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { drawing, instant } from '../parts/primitives';

export const signStaffCommitment = defineEndpoint({
  id: 'signing.signStaffCommitment',
  method: 'POST',
  path: '/api/desk/commitment',
  summary: 'Signs the handler side of the commitment; before that no case opens (B01).',
  access: { action: 'signHandlerCommitment' },
  input: { body: z.object({ textHash: z.string().check(z.maxLength(80)), drawing }) },
  output: z.object({ signedAt: instant }),
  idempotent: true,
  bodyLimitBytes: 400_000,
});
