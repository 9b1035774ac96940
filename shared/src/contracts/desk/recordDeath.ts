import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { deskCaseView } from '../parts/deskCaseView';
import { idParams, longText, plainDate, version } from '../parts/primitives';

export const recordDeath = defineEndpoint({
  id: 'desk.recordDeath',
  method: 'POST',
  path: '/api/desk/cases/:id/death',
  summary: 'Records that the applicant died; the case ends.',
  access: { action: 'recordDeath' },
  input: { params: idParams, body: z.object({ version, diedOn: plainDate, note: z.optional(longText) }) },
  output: deskCaseView,
  idempotent: true,
});
