import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';

export const endOtherSessions = defineEndpoint({
  id: 'sessions.endOthers',
  method: 'POST',
  path: '/api/me/sessions/end-others',
  summary: 'Ends all of one’s own sessions but the one that asks.',
  access: 'signedIn',
  input: {},
  output: z.object({ ended: z.int() }),
});
