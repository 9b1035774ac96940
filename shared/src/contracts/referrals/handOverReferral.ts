import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { referralView } from '../parts/referralView';
import { idParams, plainDate, shortText } from '../parts/primitives';

export const handOverReferral = defineEndpoint({
  id: 'referrals.handOver',
  method: 'POST',
  path: '/api/desk/referrals/:id/handOver',
  summary: 'Notes who at the department took a printed letter, and on which day.',
  access: { action: 'refer' },
  input: { params: idParams, body: z.object({ takenBy: shortText, takenOn: plainDate }) },
  output: referralView,
  idempotent: true,
});
