import * as z from 'zod/mini';
import { surveyParts } from '../../assessment/surveyParts';
import { defineEndpoint } from '../defineEndpoint';
import { id, idParams, instant, plainDate } from '../parts/primitives';
import { clientId, householdSigners, photoKinds, photoPlace, surveyLetter, surveyStatement } from '../parts/surveyForm';

/** A survey as it was handed in, with all that proves it. */
const surveyView = z.object({
  id,
  visitedOn: plainDate,
  submittedAt: instant,
  byName: z.string(),
  investigators: z.array(z.string()),
  parts: z.array(
    z.object({
      part: z.enum(surveyParts),
      asDeclared: z.boolean(),
      found: z.nullable(z.string()),
      /** How many figures were corrected; they stand in the worksheet beside what was declared. */
      corrected: z.int(),
    }),
  ),
  statements: z.array(surveyStatement),
  letters: z.array(surveyLetter),
  photos: z.array(
    z.object({
      id: clientId,
      kind: z.enum(photoKinds),
      note: z.nullable(z.string()),
      takenAt: instant,
      receivedAt: instant,
      byName: z.string(),
      place: photoPlace,
    }),
  ),
  signatures: z.array(
    z.object({
      id,
      by: z.enum(['investigator', ...householdSigners]),
      name: z.string(),
      relation: z.nullable(z.string()),
      medium: z.enum(['screen', 'paper']),
    }),
  ),
  refusal: z.nullable(z.object({ reason: z.string(), witness: z.string() })),
});

export const listSurveys = defineEndpoint({
  id: 'survey.list',
  method: 'GET',
  path: '/api/desk/cases/:id/surveys',
  summary: 'The home surveys of a case: the five parts, photos with place and time, statements, letters, signatures.',
  access: 'staff',
  input: { params: idParams },
  output: z.object({ surveys: z.array(surveyView) }),
});
