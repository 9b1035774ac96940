import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { caseView } from '../parts/caseView';
import { idParams, longText, version } from '../parts/primitives';

export const withdrawCase = defineEndpoint({
  id: 'cases.withdraw',
  method: 'POST',
  path: '/api/cases/:id/withdraw',
  summary: 'Takes an application back; it may be filed again at any time.',
  access: { action: 'withdraw' },
  input: { params: idParams, body: z.object({ version, reason: z.optional(longText) }) },
  output: caseView,
  idempotent: true,
});
