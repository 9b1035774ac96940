import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { id } from '../parts/primitives';

export const readEvidence = defineEndpoint({
  id: 'findings.evidence',
  method: 'GET',
  path: '/api/desk/findings/:id/evidence/:fileId',
  summary: 'A file of a finding.',
  access: 'staff',
  input: { params: z.object({ id, fileId: id }) },
  output: 'binary',
});
