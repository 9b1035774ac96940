import { defineEndpoint } from '../defineEndpoint';
import { idParams } from '../parts/primitives';

export const printPosting = defineEndpoint({
  id: 'publicity.print',
  method: 'GET',
  path: '/api/desk/public-notices/:id/pdf',
  summary: 'A public notice as PDF for the village board, with the place for the seal.',
  access: { action: 'startPublicity' },
  input: { params: idParams },
  output: 'binary',
});
