import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';

export const listDemonstrationAccounts = defineEndpoint({
  id: 'signIn.demonstrationAccounts',
  method: 'GET',
  path: '/api/sign-in/demonstration',
  summary: 'The invented people of the demonstration; refused outside demonstration mode.',
  access: 'public',
  input: {},
  output: z.object({
    accounts: z.array(
      z.object({ key: z.string(), kind: z.enum(['resident', 'staff']), name: z.string(), description: z.string() }),
    ),
  }),
});
