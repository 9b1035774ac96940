import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { shortText } from '../parts/primitives';

export const proveByMeeting = defineEndpoint({
  id: 'identity.meeting',
  method: 'POST',
  path: '/api/desk/identity-proofs',
  summary:
    'An officer at the window, or an aide who met the person, confirms identity from the code on their phone and their card.',
  access: { action: 'proveIdentity' },
  input: {
    body: z.object({
      code: z.string().check(z.regex(/^\d{6}$/)),
      name: shortText,
      idNumber: z.string().check(z.maxLength(40)),
    }),
  },
  output: z.object({ name: z.string(), idNumberMasked: z.string() }),
});
