import { defineEndpoint } from '../defineEndpoint';
import { done, idParams } from '../parts/primitives';

export const endOwnSession = defineEndpoint({
  id: 'sessions.end',
  method: 'POST',
  path: '/api/me/sessions/:id/end',
  summary: 'Ends one of one’s own sessions; one that is over already stays so.',
  access: 'signedIn',
  input: { params: idParams },
  output: done,
});
