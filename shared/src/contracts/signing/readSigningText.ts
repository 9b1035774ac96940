import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { signingText } from '../parts/signatureView';
import { idParams } from '../parts/primitives';

export const readSigningText = defineEndpoint({
  id: 'signing.text',
  method: 'GET',
  path: '/api/drafts/:id/signing-text',
  summary: 'The exact text of one signature that is needed, as it will be stored.',
  access: 'signedIn',
  input: { params: idParams, query: z.object({ key: z.string().check(z.maxLength(120)) }) },
  output: signingText,
});
