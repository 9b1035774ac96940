import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { aidCode, plainDate } from '../parts/primitives';

export const exportDecided = defineEndpoint({
  id: 'exchange.decided',
  method: 'GET',
  path: '/api/desk/decided-export',
  summary:
    'The cases decided in a period, as far as the one who asks reaches, as one Excel file in the pack’s layout; streamed, each case logged.',
  access: { action: 'exportDecided' },
  input: { query: z.object({ from: plainDate, to: plainDate, aid: z.optional(aidCode) }) },
  output: 'binary',
});
