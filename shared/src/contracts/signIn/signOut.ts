import { defineEndpoint } from '../defineEndpoint';
import { done } from '../parts/primitives';

export const signOut = defineEndpoint({
  id: 'signIn.out',
  method: 'POST',
  path: '/api/sign-out',
  summary: 'Ends the session of the token that was sent.',
  access: 'signedIn',
  input: {},
  output: done,
});
