import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { deskCaseView } from '../parts/deskCaseView';
import { id, idParams, longText, version } from '../parts/primitives';

export const reassignCase = defineEndpoint({
  id: 'desk.reassign',
  method: 'POST',
  path: '/api/desk/cases/:id/reassignment',
  summary: 'Gives a case to another handler, who is not related to the household.',
  access: { action: 'reassign' },
  input: { params: idParams, body: z.object({ version, toStaffId: id, reason: longText }) },
  output: deskCaseView,
  idempotent: true,
});
