import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { documentView } from '../parts/paperView';

export const listVault = defineEndpoint({
  id: 'papers.vault',
  method: 'GET',
  path: '/api/vault',
  summary: 'The papers of the household one has proved to belong to.',
  access: 'resident',
  input: {},
  output: z.object({ identity: z.enum(['declared', 'proved', 'unknown']), documents: z.array(documentView) }),
});
