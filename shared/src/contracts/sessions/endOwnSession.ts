import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { done, idParams } from '../parts/primitives';
import { proofAgain } from '../parts/proofAgain';

export const endOwnSession = defineEndpoint({
  id: 'sessions.end',
  method: 'POST',
  path: '/api/me/sessions/:id/end',
  summary: 'Ends one of one’s own sessions, once it is proved again who asks; one that is over already stays so.',
  access: 'signedIn',
  input: { params: idParams, body: z.object({ proof: proofAgain }) },
  output: done,
});
