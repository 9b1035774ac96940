import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';

export const listCalendar = defineEndpoint({
  id: 'calendar.list',
  method: 'GET',
  path: '/api/admin/calendar',
  summary: 'Which years of the working-day calendar are loaded, and which duties wait for one that is not.',
  access: 'staff',
  input: {},
  output: z.object({
    version: z.string(),
    years: z.array(z.object({ year: z.int(), holidays: z.int(), makeUpDays: z.int(), imported: z.boolean() })),
    dutiesWaiting: z.int(),
    nextYearMissing: z.boolean(),
  }),
});
