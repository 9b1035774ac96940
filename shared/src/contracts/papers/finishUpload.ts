import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { documentView } from '../parts/paperView';
import { id, idParams } from '../parts/primitives';

export const finishUpload = defineEndpoint({
  id: 'papers.finishUpload',
  method: 'POST',
  path: '/api/uploads/:id/finish',
  summary: 'Puts the pieces together, checks what the file really is, and adds it as a page.',
  access: 'signedIn',
  input: { params: idParams },
  output: z.object({ document: documentView, pageId: id }),
});
