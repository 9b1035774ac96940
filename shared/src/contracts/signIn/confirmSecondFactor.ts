import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { session } from '../parts/accountView';

export const confirmSecondFactor = defineEndpoint({
  id: 'signIn.secondFactor',
  method: 'POST',
  path: '/api/sign-in/staff/second-factor',
  summary: 'Second factor of staff: the six digits of their authenticator, once.',
  access: 'public',
  input: {
    body: z.object({ challenge: z.string().check(z.maxLength(200)), code: z.string().check(z.regex(/^\d{6}$/)) }),
  },
  output: session,
});
