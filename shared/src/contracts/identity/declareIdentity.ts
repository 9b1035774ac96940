import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { residentView } from '../parts/accountView';
import { shortText } from '../parts/primitives';

export const declareIdentity = defineEndpoint({
  id: 'identity.declare',
  method: 'POST',
  path: '/api/me/identity',
  summary: 'Says who one is; this opens nothing that was filed before.',
  access: 'resident',
  input: {
    body: z.object({
      name: shortText,
      idNumber: z.string().check(z.maxLength(40)),
      phone: z.optional(z.string().check(z.maxLength(20))),
    }),
  },
  output: residentView,
});
