import * as z from 'zod/mini';
import { largestAmountFen } from '../../kernel/fen';
import { defineEndpoint } from '../defineEndpoint';
import { longText, regionCode } from '../parts/primitives';
import { reserveView } from './showReserve';

export const topUpReserve = defineEndpoint({
  id: 'reserve.topUp',
  method: 'POST',
  path: '/api/desk/reserves/:code/top-ups',
  summary: 'The county adds to a township’s reserve (D07; TJ 附件1-5).',
  access: { action: 'topUpReserve' },
  input: {
    params: z.object({ code: regionCode }),
    body: z.object({
      amountFen: z
        .int()
        .check(z.positive({ error: 'moneyFormat' }), z.maximum(largestAmountFen, { error: 'moneyTooLarge' })),
      note: longText,
    }),
  },
  output: reserveView,
  idempotent: true,
});
