import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { idParams, longText } from '../parts/primitives';
import { myFindings } from './myFindingView';

export const stateMySide = defineEndpoint({
  id: 'findings.state',
  method: 'POST',
  path: '/api/findings/:id/statements',
  summary: 'What the person says to a finding that is being looked into; the hearing takes it up.',
  access: 'resident',
  input: { params: idParams, body: z.object({ statement: longText }) },
  output: myFindings,
  idempotent: true,
});
