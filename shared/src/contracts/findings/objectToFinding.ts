import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { idParams, longText } from '../parts/primitives';
import { myFindings } from './myFindingView';

export const objectToFinding = defineEndpoint({
  id: 'findings.object',
  method: 'POST',
  path: '/api/findings/:id/objections',
  summary: 'The person’s objection to a finding, at any time: others review it, and a notice comes down meanwhile.',
  access: 'resident',
  input: { params: idParams, body: z.object({ reason: longText }) },
  output: myFindings,
  idempotent: true,
});
