import * as z from 'zod/mini';
import { factSource, factsSchema } from '../../assessment/factsSchema';
import { defineEndpoint } from '../defineEndpoint';
import { id, idParams, instant } from '../parts/primitives';
import { worksheetView } from '../parts/worksheetView';

/** Something found beside what was declared. */
export const foundFactView = z.object({
  id,
  path: z.string(),
  value: z.unknown(),
  source: factSource,
  note: z.nullable(z.string()),
  byName: z.string(),
  at: instant,
});

/** Declared beside found, and what both come to. */
export const assessmentView = z.object({
  declared: factsSchema,
  found: z.array(foundFactView),
  facts: factsSchema,
  /** As it would come out now. */
  worksheet: worksheetView,
  /** As it was recorded for the opinion; null before. */
  recorded: z.nullable(z.object({ worksheet: worksheetView, byName: z.string(), at: instant })),
});

export const showAssessment = defineEndpoint({
  id: 'assessment.show',
  method: 'GET',
  path: '/api/desk/cases/:id/assessment',
  summary: 'What was declared, what was found beside it, and the worksheet of both, every programme at once.',
  access: 'staff',
  input: { params: idParams },
  output: assessmentView,
});
