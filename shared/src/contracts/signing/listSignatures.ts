import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { signatureView } from '../parts/signatureView';
import { idParams } from '../parts/primitives';

export const listSignatures = defineEndpoint({
  id: 'signing.list',
  method: 'GET',
  path: '/api/drafts/:id/signatures',
  summary: 'Who has to sign what for this application, and who has.',
  access: 'signedIn',
  input: { params: idParams },
  output: z.object({ signatures: z.array(signatureView), commitmentInForce: z.boolean() }),
});
