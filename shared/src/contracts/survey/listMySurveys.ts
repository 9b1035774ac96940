import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { aidCode, id, plainDate } from '../parts/primitives';

/** One household to go to. */
const surveyToDo = z.object({
  caseId: id,
  number: z.string(),
  aid: aidCode,
  applicantName: z.string(),
  villageName: z.string(),
  /** Null while the calendar of that year is not loaded. */
  dueOn: z.nullable(plainDate),
  late: z.boolean(),
  /** Those who were chosen to go, if somebody was. */
  people: z.array(z.string()),
});

export const listMySurveys = defineEndpoint({
  id: 'survey.mine',
  method: 'GET',
  path: '/api/desk/surveys',
  summary: 'The home surveys that are mine: I am chosen for them, or handle the case; the nearest first.',
  access: { action: 'submitSurvey' },
  input: {},
  output: z.object({ today: plainDate, surveys: z.array(surveyToDo) }),
});
