import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { id } from '../parts/primitives';

export const readOrderPdf = defineEndpoint({
  id: 'payments.pdf',
  method: 'GET',
  path: '/api/desk/cases/:id/payments/:orderId/pdf',
  summary: 'One payment order as PDF, with the place for the receipt, or the receipt itself.',
  access: 'staff',
  input: { params: z.object({ id, orderId: id }) },
  output: 'binary',
});
