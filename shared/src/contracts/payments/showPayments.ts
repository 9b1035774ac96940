import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { id, idParams, plainDate } from '../parts/primitives';

/** An order to pay relief, with what became of it. */
export const paymentOrder = z.object({
  id,
  number: z.string(),
  state: z.enum(['issued', 'received', 'returned']),
  amountFen: z.int(),
  /** Written out, as papers of payment have it. */
  capitals: z.string(),
  purpose: z.string(),
  payee: z.string(),
  method: z.enum(['cash', 'account']),
  bank: z.nullable(z.string()),
  /** Its last four digits. */
  accountMasked: z.nullable(z.string()),
  /** Whose money it is: the township's reserve or the county's. */
  ledgerName: z.string(),
  proposedBy: z.string(),
  confirmedBy: z.string(),
  issuedOn: plainDate,
  receipt: z.nullable(
    z.object({
      receivedBy: z.string(),
      relation: z.nullable(z.string()),
      receivedOn: plainDate,
      how: z.enum(['screen', 'paper']),
      evidenceId: z.nullable(id),
      byName: z.string(),
    }),
  ),
  returned: z.nullable(z.object({ on: plainDate, reason: z.string() })),
});

export const showPayments = defineEndpoint({
  id: 'payments.show',
  method: 'GET',
  path: '/api/cases/:id/payments',
  summary: 'The orders by which relief was paid first, with receipt or return, oldest first (A08, E07).',
  access: 'signedIn',
  input: { params: idParams },
  output: z.object({ orders: z.array(paymentOrder) }),
});
