import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { idParams, longText } from '../parts/primitives';

export const resetSecondFactor = defineEndpoint({
  id: 'staff.resetSecondFactor',
  method: 'POST',
  path: '/api/admin/staff/:id/second-factor',
  summary: 'Replaces a lost second factor and the password; ends every session of that account.',
  access: { action: 'manageStaff' },
  input: { params: idParams, body: z.object({ reason: longText }) },
  output: z.object({ firstPassword: z.string(), secondFactorUri: z.string() }),
});
