import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { id } from '../parts/primitives';

export const readAgreementPdf = defineEndpoint({
  id: 'care.agreementPdf',
  method: 'GET',
  path: '/api/cases/:id/care/:agreementId/pdf',
  summary: 'A care agreement as PDF, with the places for the three signatures, or the signatures themselves.',
  access: 'signedIn',
  input: { params: z.object({ id, agreementId: id }) },
  output: 'binary',
});
