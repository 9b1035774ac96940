import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { id, idParams, longText } from '../parts/primitives';
import { reportView } from './showReport';

export const closeSource = defineEndpoint({
  id: 'verification.closeSource',
  method: 'POST',
  path: '/api/desk/cases/:id/verification-report/source-closings',
  summary: 'Says why the report is closed without a usable answer of a source.',
  access: { action: 'verifyMeans' },
  input: {
    params: idParams,
    body: z.object({ requestIds: z.array(id).check(z.minLength(1), z.maxLength(100)), reason: longText }),
  },
  output: reportView,
  idempotent: true,
});
