import { defineEndpoint } from '../defineEndpoint';
import { idParams } from '../parts/primitives';
import { uploadView } from '../parts/uploadView';

export const showUpload = defineEndpoint({
  id: 'papers.showUpload',
  method: 'GET',
  path: '/api/uploads/:id',
  summary: 'Which pieces have arrived, so that a broken upload goes on where it stopped.',
  access: 'signedIn',
  input: { params: idParams },
  output: uploadView,
});
