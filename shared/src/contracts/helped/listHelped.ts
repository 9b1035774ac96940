import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { caseCard } from '../parts/caseView';
import { callOutcomes } from '../../access/proxyCall';
import { id, instant, pageQuery } from '../parts/primitives';
import { proxyCallCard } from '../parts/proxyView';

export const listHelped = defineEndpoint({
  id: 'helped.list',
  method: 'GET',
  path: '/api/helped',
  summary:
    'The people I helped as staff: each case filed with my help and how it stands, and whom I called about a proxy; nobody else.',
  access: { action: 'fileForOthers' },
  input: { query: z.object(pageQuery) },
  output: z.object({
    filed: z.array(z.extend(caseCard, { applicationId: id })),
    /** Where the next page begins; null at the end. */
    next: z.nullable(z.string()),
    /** With the first page only. */
    called: z.array(z.extend(proxyCallCard, { outcome: z.enum(callOutcomes), calledAt: instant })),
  }),
});
