import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { proofAgain } from '../parts/proofAgain';

export const endOtherSessions = defineEndpoint({
  id: 'sessions.endOthers',
  method: 'POST',
  path: '/api/me/sessions/end-others',
  summary: 'Ends all of one’s own sessions but the one that asks, once it is proved again who asks.',
  access: 'signedIn',
  input: { body: z.object({ proof: proofAgain }) },
  output: z.object({ ended: z.int() }),
});
