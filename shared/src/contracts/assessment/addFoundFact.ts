import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { idParams, longText } from '../parts/primitives';
import { assessmentView } from './showAssessment';

export const addFoundFact = defineEndpoint({
  id: 'assessment.addFoundFact',
  method: 'POST',
  path: '/api/desk/cases/:id/found-facts',
  summary: 'Puts what survey, verification or a judgement found beside what was declared, with why they differ.',
  access: { action: 'recordFoundFact' },
  input: {
    params: idParams,
    body: z.object({
      path: z.string().check(z.minLength(1), z.maxLength(120)),
      value: z.unknown(),
      from: z.enum(['survey', 'verification', 'finding']),
      note: z.optional(longText),
    }),
  },
  output: assessmentView,
  idempotent: true,
});
