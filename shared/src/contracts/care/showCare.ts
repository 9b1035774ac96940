import * as z from 'zod/mini';
import { selfCareIndicators } from '../../kernel/selfCareIndicator';
import { defineEndpoint } from '../defineEndpoint';
import { carePlan } from '../parts/careParts';
import { id, idParams, plainDate } from '../parts/primitives';

const indicator = z.object({ code: z.enum(selfCareIndicators), able: z.boolean(), note: z.nullable(z.string()) });

/** What was found of one person, the latest assessment. */
const selfCare = z.object({
  memberId: z.string(),
  name: z.string(),
  assessedOn: plainDate,
  byNames: z.array(z.string()),
  indicators: z.array(indicator),
  unmet: z.int(),
  grade: z.enum(['self', 'half', 'full']),
  /** A month, in fen; null until the mode of support is settled too, or where the place gives no amount. */
  amountFen: z.nullable(z.int()),
});

/** The care agreement as it was drawn up. */
const agreement = z.object({
  id,
  number: z.string(),
  state: z.enum(['drawnUp', 'signed', 'replaced']),
  plan: carePlan,
  drawnUpOn: plainDate,
  signedOn: z.nullable(plainDate),
  how: z.nullable(z.enum(['screen', 'paper'])),
  evidenceId: z.nullable(id),
});

export const showCare = defineEndpoint({
  id: 'care.show',
  method: 'GET',
  path: '/api/cases/:id/care',
  summary: 'What those whom a case supports can do by themselves, and who looks after them (C07, D05).',
  access: 'signedIn',
  input: { params: idParams },
  output: z.object({
    /** Whom the case supports: by the recorded worksheet. */
    persons: z.array(z.object({ memberId: z.string(), name: z.string() })),
    selfCare: z.array(selfCare),
    /** Earlier assessments, by their day. */
    assessedBefore: z.array(plainDate),
    agreements: z.array(agreement),
  }),
});
