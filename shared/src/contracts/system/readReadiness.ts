import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';

export const readReadiness = defineEndpoint({
  id: 'system.ready',
  method: 'GET',
  path: '/ready',
  summary: 'Whether requests should be sent here; refused with 503 while starting, stopping, or without a database.',
  access: 'public',
  input: {},
  output: z.object({ status: z.literal('ready') }),
});
