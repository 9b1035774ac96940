import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { queueItem } from '../parts/deskCaseView';
import { pageQuery, plainDate } from '../parts/primitives';

export const listQueue = defineEndpoint({
  id: 'desk.queue',
  method: 'POST',
  path: '/api/desk/queue',
  summary: 'Duties by due date: what is late, due today, paused; own or the whole township, filtered and searched.',
  access: { action: 'viewQueue' },
  input: {
    body: z.object({
      ...pageQuery,
      scope: z.enum(['mine', 'all']),
      bucket: z.optional(z.enum(['late', 'today', 'thisWeek', 'later', 'paused', 'unknown', 'unassigned'])),
      search: z.optional(z.string().check(z.maxLength(60))),
    }),
  },
  output: z.object({
    today: plainDate,
    todayIsWorkingDay: z.nullable(z.boolean()),
    counts: z.object({
      late: z.int(),
      today: z.int(),
      thisWeek: z.int(),
      later: z.int(),
      paused: z.int(),
      unknown: z.int(),
      /** Of all of these, those whose case has no handler: the leader has to name one. */
      unassigned: z.int(),
    }),
    items: z.array(queueItem),
    next: z.nullable(z.string()),
  }),
});
