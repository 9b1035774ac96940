import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { regionCode } from '../parts/primitives';
import { reserveSums } from './showReserve';

export const listReserves = defineEndpoint({
  id: 'reserve.list',
  method: 'GET',
  path: '/api/desk/reserves',
  summary: 'The ledgers for temporary relief in one’s own region, the county’s first, each with its sums.',
  access: { action: 'viewReserve' },
  input: {},
  output: z.object({
    ledgers: z.array(
      z.object({
        code: regionCode,
        name: z.string(),
        level: z.enum(['county', 'township']),
        sums: reserveSums,
      }),
    ),
    /** Allowed to the one who asks. */
    mayTopUp: z.boolean(),
  }),
});
