import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { signingText } from '../parts/signatureView';
import { instant } from '../parts/primitives';

export const showStaffCommitment = defineEndpoint({
  id: 'signing.staffCommitment',
  method: 'GET',
  path: '/api/desk/commitment',
  summary: 'The handler side of the two-way commitment, and whether this member of staff has signed it.',
  access: 'staff',
  input: {},
  output: z.object({ text: signingText, signedAt: z.nullable(instant) }),
});
