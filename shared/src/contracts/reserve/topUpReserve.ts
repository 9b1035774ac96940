import * as z from 'zod/mini';
import { largestAmountFen } from '../../kernel/fen';
import { defineEndpoint } from '../defineEndpoint';
import { longText, regionCode } from '../parts/primitives';
import { reserveView } from './showReserve';

export const topUpReserve = defineEndpoint({
  id: 'reserve.topUp',
  method: 'POST',
  path: '/api/desk/reserves/:code/top-ups',
  summary:
    'What the county was given, what it gives to a township out of its own ledger (D07; TJ 附件1-5), or what was there at the start.',
  access: { action: 'topUpReserve' },
  input: {
    params: z.object({ code: regionCode }),
    body: z.object({
      amountFen: z
        .int()
        .check(z.positive({ error: 'moneyFormat' }), z.maximum(largestAmountFen, { error: 'moneyTooLarge' })),
      note: longText,
      /** What was there when the ledger was opened here: only as its first entry. */
      opening: z.optional(z.boolean()),
    }),
  },
  output: reserveView,
  idempotent: true,
});
