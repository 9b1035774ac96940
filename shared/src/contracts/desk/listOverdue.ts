import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { queueItem } from '../parts/deskCaseView';
import { id, pageQuery } from '../parts/primitives';

export const listOverdue = defineEndpoint({
  id: 'desk.overdue',
  method: 'GET',
  path: '/api/desk/overdue',
  summary: 'A leader’s view: overdue duties of the region and who holds them.',
  access: { action: 'viewOverdue' },
  input: { query: z.object(pageQuery) },
  output: z.object({
    byHandler: z.array(z.object({ staffId: z.nullable(id), name: z.string(), open: z.int(), late: z.int() })),
    items: z.array(queueItem),
    next: z.nullable(z.string()),
  }),
});
