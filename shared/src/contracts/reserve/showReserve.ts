import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { id, instant, pageQuery, regionCode } from '../parts/primitives';

const reserveEntry = z.object({
  id,
  kind: z.enum(['topUp', 'relief']),
  changeFen: z.int(),
  leftFen: z.int(),
  caseId: z.nullable(id),
  caseNumber: z.nullable(z.string()),
  note: z.nullable(z.string()),
  byName: z.string(),
  at: instant,
});

/** What is left of a township's reserve, and its entries, the newest first. */
export const reserveView = z.object({
  townshipCode: regionCode,
  townshipName: z.string(),
  leftFen: z.int(),
  entries: z.array(reserveEntry),
  next: z.nullable(z.string()),
});

export const showReserve = defineEndpoint({
  id: 'reserve.show',
  method: 'GET',
  path: '/api/desk/reserves/:code',
  summary: 'What is left of a township’s reserve for temporary relief, and every yuan that came in or went out.',
  access: { action: 'viewReserve' },
  input: { params: z.object({ code: regionCode }), query: z.object(pageQuery) },
  output: reserveView,
});
