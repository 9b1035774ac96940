import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { deskCaseView } from '../parts/deskCaseView';
import { supplementItem } from '../parts/supplementItem';
import { idParams, longText, version } from '../parts/primitives';

export const requestSupplement = defineEndpoint({
  id: 'desk.requestSupplement',
  method: 'POST',
  path: '/api/desk/cases/:id/supplement-request',
  summary: 'Tells once, and completely, what is missing; the clock of the office waits (A04).',
  access: { action: 'requestSupplement' },
  input: {
    params: idParams,
    body: z.object({
      version,
      items: z.array(supplementItem).check(z.minLength(1), z.maxLength(40)),
      reasonForSecondRequest: z.optional(longText),
    }),
  },
  output: deskCaseView,
  idempotent: true,
});
