import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { residentView, staffView } from '../parts/accountView';

export const showMe = defineEndpoint({
  id: 'me.show',
  method: 'GET',
  path: '/api/me',
  summary: 'Who is signed in.',
  access: 'signedIn',
  input: {},
  output: z.discriminatedUnion('kind', [residentView, staffView]),
});
