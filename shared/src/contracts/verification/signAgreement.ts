import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { drawing, instant } from '../parts/primitives';

export const signAgreement = defineEndpoint({
  id: 'verification.signAgreement',
  method: 'POST',
  path: '/api/desk/confidentiality',
  summary: 'Signs the confidentiality agreement; before that nothing of a verification opens (B06).',
  access: { action: 'signConfidentiality' },
  input: { body: z.object({ textHash: z.string().check(z.maxLength(80)), drawing }) },
  output: z.object({ signedAt: instant }),
  idempotent: true,
  bodyLimitBytes: 400_000,
});
