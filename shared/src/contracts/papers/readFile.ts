import { defineEndpoint } from '../defineEndpoint';
import { idParams } from '../parts/primitives';

export const readFile = defineEndpoint({
  id: 'papers.readFile',
  method: 'GET',
  path: '/api/files/:id',
  summary: 'The bytes of one page, for who may see it; each reading is logged.',
  access: 'signedIn',
  input: { params: idParams },
  output: 'binary',
});
