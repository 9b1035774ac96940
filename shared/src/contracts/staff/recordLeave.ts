import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { done, id, plainDate } from '../parts/primitives';

export const recordLeave = defineEndpoint({
  id: 'staff.recordLeave',
  method: 'POST',
  path: '/api/desk/leave',
  summary: 'Notes leave and a stand-in; new cases go past, open ones go to the stand-in for that time.',
  access: { action: 'recordLeave' },
  input: { body: z.object({ staffId: z.optional(id), fromOn: plainDate, toOn: plainDate, standInId: z.nullable(id) }) },
  output: done,
});
