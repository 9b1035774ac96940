import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { id } from '../parts/primitives';
import { uploadView } from '../parts/uploadView';

export const sendChunk = defineEndpoint({
  id: 'papers.sendChunk',
  method: 'PUT',
  path: '/api/uploads/:id/chunks/:ordinal',
  summary: 'One piece of a page, as raw bytes; sending it again changes nothing.',
  access: 'signedIn',
  input: { params: z.object({ id, ordinal: z.string().check(z.regex(/^\d{1,4}$/)) }), body: 'stream' },
  output: uploadView,
});
