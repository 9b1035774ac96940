import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { deskCaseView } from '../parts/deskCaseView';
import { idParams, longText, version } from '../parts/primitives';

export const recordVerificationRequest = defineEndpoint({
  id: 'desk.recordVerificationRequest',
  method: 'POST',
  path: '/api/desk/cases/:id/verification-request',
  summary: 'Notes that the township of registration asked for verification, or that the letter left (A07).',
  access: { action: 'recordVerificationRequest' },
  input: { params: idParams, body: z.object({ version, note: longText }) },
  output: deskCaseView,
  idempotent: true,
});
