import { defineEndpoint } from '../defineEndpoint';
import { idParams } from '../parts/primitives';

export const readNeedsPdf = defineEndpoint({
  id: 'needs.pdf',
  method: 'GET',
  path: '/api/desk/cases/:id/needs/pdf',
  summary: 'The recorded list of needs on paper.',
  access: 'staff',
  input: { params: idParams },
  output: 'binary',
});
