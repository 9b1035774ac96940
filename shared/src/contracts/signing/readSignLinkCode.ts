import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';

export const readSignLinkCode = defineEndpoint({
  id: 'signing.linkCode',
  method: 'GET',
  path: '/api/sign-links/code.png',
  summary: 'A link to sign by as a code to scan, for who may see the application that it belongs to.',
  access: 'signedIn',
  input: { label: z.string().check(z.maxLength(100)) },
  output: 'binary',
});
