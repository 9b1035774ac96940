import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { deskCaseView } from '../parts/deskCaseView';
import { idParams, longText, version } from '../parts/primitives';

export const recordCall = defineEndpoint({
  id: 'desk.recordCall',
  method: 'POST',
  path: '/api/desk/cases/:id/calls',
  summary: 'Notes a telephone call about a message that stayed unread.',
  access: { action: 'recordCall' },
  input: { params: idParams, body: z.object({ version, reached: z.boolean(), note: longText }) },
  output: deskCaseView,
  idempotent: true,
});
