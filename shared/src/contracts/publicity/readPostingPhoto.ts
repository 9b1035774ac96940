import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { id } from '../parts/primitives';

export const readPostingPhoto = defineEndpoint({
  id: 'publicity.photo',
  method: 'GET',
  path: '/api/desk/public-notices/:id/photos/:photoId',
  summary: 'A photo of a posted notice.',
  access: { action: 'startPublicity' },
  input: { params: z.object({ id, photoId: id }) },
  output: 'binary',
});
