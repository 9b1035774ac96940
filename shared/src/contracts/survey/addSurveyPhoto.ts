import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { done, id } from '../parts/primitives';
import { clientId } from '../parts/surveyForm';

export const addSurveyPhoto = defineEndpoint({
  id: 'survey.addPhoto',
  method: 'POST',
  path: '/api/desk/cases/:id/survey-photos/:photoId',
  summary: 'A photo of a survey, as raw bytes, under an id of the phone’s own; sent again, it is the same photo.',
  access: { action: 'submitSurvey' },
  input: { params: z.object({ id, photoId: clientId }), body: 'stream' },
  output: done,
});
