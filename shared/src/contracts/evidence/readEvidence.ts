import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { id } from '../parts/primitives';

export const readEvidence = defineEndpoint({
  id: 'evidence.read',
  method: 'GET',
  path: '/api/desk/cases/:id/evidence/:evidenceId',
  summary: 'A signed paper that an act rests on.',
  access: 'staff',
  input: { params: z.object({ id, evidenceId: id }) },
  output: 'binary',
});
