import { defineEndpoint } from '../defineEndpoint';
import { idParams } from '../parts/primitives';
import { posting } from './listPostings';

export const confirmPosting = defineEndpoint({
  id: 'publicity.post',
  method: 'POST',
  path: '/api/desk/public-notices/:id/posting',
  summary: 'The notice hangs on the board, as its photos show: its days begin.',
  access: { action: 'startPublicity' },
  input: { params: idParams },
  output: posting,
  idempotent: true,
});
