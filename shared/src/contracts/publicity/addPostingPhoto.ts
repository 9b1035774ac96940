import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { id } from '../parts/primitives';
import { posting } from './listPostings';

export const addPostingPhoto = defineEndpoint({
  id: 'publicity.addPhoto',
  method: 'POST',
  path: '/api/desk/public-notices/:id/photos/:distance',
  summary: 'A photo of the posted notice, near or far, as raw bytes; the same photo again changes nothing.',
  access: { action: 'startPublicity' },
  input: { params: z.object({ id, distance: z.enum(['near', 'far']) }), body: 'stream' },
  output: posting,
});
