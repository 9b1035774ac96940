import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { deskCaseView } from '../parts/deskCaseView';
import { idParams, longText, plainDate, version } from '../parts/primitives';

export const recordTrip = defineEndpoint({
  id: 'desk.recordTrip',
  method: 'POST',
  path: '/api/desk/cases/:id/trips',
  summary: 'Notes that the resident had to come in person, and why (A12).',
  access: { action: 'recordTrip' },
  input: { params: idParams, body: z.object({ version, reason: longText, cameOn: plainDate }) },
  output: deskCaseView,
  idempotent: true,
});
