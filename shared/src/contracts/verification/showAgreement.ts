import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { instant } from '../parts/primitives';
import { signingText } from '../parts/signatureView';

export const showAgreement = defineEndpoint({
  id: 'verification.agreement',
  method: 'GET',
  path: '/api/desk/confidentiality',
  summary: 'The confidentiality agreement of those who verify, and whether it is in force for the one who asks (B06).',
  access: { action: 'signConfidentiality' },
  input: {},
  output: z.object({ text: signingText, signedAt: z.nullable(instant) }),
});
