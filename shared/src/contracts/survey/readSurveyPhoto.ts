import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { id } from '../parts/primitives';
import { clientId } from '../parts/surveyForm';

export const readSurveyPhoto = defineEndpoint({
  id: 'survey.photo',
  method: 'GET',
  path: '/api/desk/cases/:id/survey-photos/:photoId',
  summary: 'A photo of a survey.',
  access: 'staff',
  input: { params: z.object({ id, photoId: clientId }) },
  output: 'binary',
});
