import * as z from 'zod/mini';
import { consentWays } from '../../kernel/consentWay';
import { defineEndpoint } from '../defineEndpoint';
import { caseCard } from '../parts/caseView';
import { aidCode, id, idParams } from '../parts/primitives';

export const startNextAid = defineEndpoint({
  id: 'nextAid.start',
  method: 'POST',
  path: '/api/cases/:id/next',
  summary:
    'Starts another aid that fits from a refused case, with the same answers, papers and signatures; sent at once unless something more is needed. A second tap, on whichever phone, makes nothing twice.',
  access: 'signedIn',
  input: {
    params: idParams,
    body: z.object({
      aid: aidCode,
      /** Staff only: how the applicant agreed. */
      consent: z.optional(z.enum(consentWays)),
    }),
  },
  output: z.object({
    state: z.enum(['sent', 'needsMore']),
    /** The draft it was made from, or goes on in where more is needed; null where it was started before. */
    draft: z.nullable(z.object({ id, purposeKey: z.string() })),
    applicationId: z.nullable(id),
    cases: z.array(caseCard),
    /** How many signatures given before stand for this one too, and the keys of those that have to be given again. */
    signaturesKept: z.int(),
    missingSignatures: z.array(z.string()),
    /** How many answers are still open. */
    openAnswers: z.int(),
    /** Names of papers this aid asks for besides; they may follow. */
    missingPapers: z.array(z.string()),
  }),
  idempotent: true,
});
