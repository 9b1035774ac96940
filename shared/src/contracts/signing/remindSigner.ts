import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { idParams } from '../parts/primitives';

export const remindSigner = defineEndpoint({
  id: 'signing.remind',
  method: 'POST',
  path: '/api/drafts/:id/sign-reminders',
  summary:
    'Reminds somebody of what they have to sign, once a day; the answer does not tell whether they use this program.',
  access: 'signedIn',
  input: { params: idParams, body: z.object({ key: z.string().check(z.maxLength(120)) }) },
  /** False where that person has signed, or was reminded of this application today. */
  output: z.object({ sent: z.boolean() }),
});
