import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { idParams, shortText } from '../parts/primitives';

export const showFullNumber = defineEndpoint({
  id: 'desk.fullNumber',
  method: 'POST',
  path: '/api/desk/cases/:id/full-number',
  summary: 'Shows one masked number in full, with a reason; each view is logged.',
  access: { action: 'viewFullNumber' },
  input: { params: idParams, body: z.object({ path: z.string().check(z.maxLength(120)), reason: shortText }) },
  output: z.object({ value: z.string() }),
});
