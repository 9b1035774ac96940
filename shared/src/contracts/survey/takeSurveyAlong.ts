import * as z from 'zod/mini';
import { factsSchema } from '../../assessment/factsSchema';
import { defineEndpoint } from '../defineEndpoint';
import { aidCode, id, idParams, plainDate } from '../parts/primitives';

const line = z.object({ label: z.string(), value: z.string() });

/** What goes along to a household: what it declared, whom to call, who may go and who signs. */
export const surveyToTake = z.object({
  caseId: id,
  number: z.string(),
  aid: aidCode,
  applicantName: z.string(),
  villageName: z.string(),
  address: z.string(),
  phones: z.array(z.object({ name: z.string(), phone: z.string() })),
  dueOn: z.nullable(plainDate),
  declared: factsSchema,
  /** How they say they live: nothing of it is a figure. */
  living: z.array(line),
  /** Grown-up members, who can sign for the household; guardians with whom they speak for. */
  signers: z.array(
    z.object({ by: z.enum(['applicant', 'family', 'guardian']), name: z.string(), relation: z.string() }),
  ),
  investigators: z.object({
    least: z.int(),
    chosen: z.array(id),
    /** Without those who are related to the household (C08). */
    eligible: z.array(z.object({ id, name: z.string(), role: z.string() })),
  }),
});

export const takeSurveyAlong = defineEndpoint({
  id: 'survey.takeAlong',
  method: 'POST',
  path: '/api/desk/cases/:id/survey/take-along',
  summary: 'Everything a survey needs where there is no signal; that somebody took it along is logged.',
  access: { action: 'submitSurvey' },
  input: { params: idParams },
  output: surveyToTake,
});
