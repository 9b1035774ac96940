import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { idParams, longText } from '../parts/primitives';
import { reportView } from './showReport';

export const settleDifference = defineEndpoint({
  id: 'verification.settle',
  method: 'POST',
  path: '/api/desk/cases/:id/verification-report/settlements',
  summary: 'Takes what was found into the facts, or says why what was declared stands.',
  access: { action: 'verifyMeans' },
  input: {
    params: idParams,
    body: z.object({
      key: z.string().check(z.minLength(1), z.maxLength(80)),
      take: z.boolean(),
      explanation: z.optional(longText),
    }),
  },
  output: reportView,
  idempotent: true,
});
