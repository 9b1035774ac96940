import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { shortText } from '../parts/primitives';

export const importCalendar = defineEndpoint({
  id: 'calendar.import',
  method: 'POST',
  path: '/api/admin/calendar',
  summary: 'Imports a year of holidays and make-up days from CSV text; duties whose date was unknown are worked out.',
  access: { action: 'importCalendar' },
  input: {
    body: z.object({
      year: z.int().check(z.minimum(2024), z.maximum(2100)),
      csv: z.string().check(z.maxLength(20_000)),
      source: shortText,
    }),
  },
  output: z.object({ year: z.int(), holidays: z.int(), makeUpDays: z.int(), dutiesDated: z.int() }),
});
