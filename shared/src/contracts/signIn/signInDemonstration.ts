import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { session } from '../parts/accountView';

export const signInDemonstration = defineEndpoint({
  id: 'signIn.demonstration',
  method: 'POST',
  path: '/api/sign-in/demonstration',
  summary: 'Signs in as an invented person, or as a new phone; refused outside demonstration mode.',
  access: 'public',
  input: { body: z.object({ key: z.string().check(z.minLength(1), z.maxLength(60)) }) },
  output: session,
});
