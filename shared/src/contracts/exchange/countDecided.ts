import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { exportDecided } from './exportDecided';

export const countDecided = defineEndpoint({
  id: 'exchange.count',
  method: 'GET',
  path: '/api/desk/decided-export/count',
  summary: 'How many decided cases an export of this period would hold, and whether numbers would stand in full.',
  access: { action: 'exportDecided' },
  input: exportDecided.input,
  output: z.object({
    cases: z.int(),
    fullNumbers: z.boolean(),
    /** The layout of the pack, and whether no source gives it. */
    layout: z.object({ version: z.string(), assumed: z.boolean(), sheets: z.array(z.string()) }),
  }),
});
