import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { id } from '../parts/primitives';

export const readSurveySignature = defineEndpoint({
  id: 'survey.signature',
  method: 'GET',
  path: '/api/desk/cases/:id/survey-signatures/:signatureId',
  summary: 'A signature under a survey as it was drawn.',
  access: 'staff',
  input: { params: z.object({ id, signatureId: id }) },
  output: 'binary',
});
