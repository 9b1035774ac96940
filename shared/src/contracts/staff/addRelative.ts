import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { id, shortText } from '../parts/primitives';

export const addRelative = defineEndpoint({
  id: 'staff.addRelative',
  method: 'POST',
  path: '/api/admin/relatives',
  summary: 'Registers a relative of a member of staff; from then on that person takes no part in their cases (C08).',
  access: { action: 'manageRelatives' },
  input: {
    body: z.object({ staffId: id, name: shortText, idNumber: z.string().check(z.maxLength(40)), relation: shortText }),
  },
  output: z.object({ id }),
  idempotent: true,
});
