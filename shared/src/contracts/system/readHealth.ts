import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';

export const readHealth = defineEndpoint({
  id: 'system.health',
  method: 'GET',
  path: '/health',
  summary: 'Whether the program runs; says nothing about the database.',
  access: 'public',
  input: {},
  output: z.object({ status: z.literal('running') }),
});
