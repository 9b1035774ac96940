import * as z from 'zod/mini';
import { reserveEntryKinds } from '../../kernel/reserveEntryKind';
import { defineEndpoint } from '../defineEndpoint';
import { id, instant, pageQuery, regionCode } from '../parts/primitives';

const reserveEntry = z.object({
  id,
  kind: z.enum(reserveEntryKinds),
  changeFen: z.int(),
  leftFen: z.int(),
  /** The other ledger of a transfer; null where money came from or went outside. */
  counterpartName: z.nullable(z.string()),
  caseId: z.nullable(id),
  caseNumber: z.nullable(z.string()),
  orderNumber: z.nullable(z.string()),
  note: z.nullable(z.string()),
  byName: z.string(),
  at: instant,
});

/** What came into a ledger and went out of it, in fen: opening + toppedUp + returned − given − paid is what is left. */
export const reserveSums = z.object({
  openingFen: z.int(),
  toppedUpFen: z.int(),
  /** By the county to its townships. */
  givenFen: z.int(),
  paidFen: z.int(),
  returnedFen: z.int(),
  leftFen: z.int(),
});

/** A ledger with its entries, the newest first. */
export const reserveView = z.object({
  code: regionCode,
  name: z.string(),
  level: z.enum(['county', 'township']),
  sums: reserveSums,
  leftFen: z.int(),
  entries: z.array(reserveEntry),
  next: z.nullable(z.string()),
});

export const showReserve = defineEndpoint({
  id: 'reserve.show',
  method: 'GET',
  path: '/api/desk/reserves/:code',
  summary: 'One ledger for temporary relief, a township’s reserve or the county’s own: every yuan in and out.',
  access: { action: 'viewReserve' },
  input: { params: z.object({ code: regionCode }), query: z.object(pageQuery) },
  output: reserveView,
});
