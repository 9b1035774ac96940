import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';

export const signInStaff = defineEndpoint({
  id: 'signIn.staff',
  method: 'POST',
  path: '/api/sign-in/staff',
  summary: 'First factor of staff: name and password; answers a short-lived challenge for the second.',
  access: 'public',
  input: {
    body: z.object({
      loginName: z.string().check(z.minLength(1), z.maxLength(60)),
      password: z.string().check(z.minLength(1), z.maxLength(200)),
    }),
  },
  output: z.object({ challenge: z.string(), expiresAt: z.string() }),
});
