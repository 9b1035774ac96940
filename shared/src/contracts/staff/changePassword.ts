import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { done } from '../parts/primitives';

export const changePassword = defineEndpoint({
  id: 'staff.changePassword',
  method: 'POST',
  path: '/api/desk/password',
  summary: 'Changes one’s own password.',
  access: 'staff',
  input: {
    body: z.object({
      oldPassword: z.string().check(z.maxLength(200)),
      newPassword: z.string().check(z.minLength(10), z.maxLength(200)),
    }),
  },
  output: done,
});
