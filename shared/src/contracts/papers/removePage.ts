import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { documentView } from '../parts/paperView';
import { id } from '../parts/primitives';

export const removePage = defineEndpoint({
  id: 'papers.removePage',
  method: 'DELETE',
  path: '/api/documents/:id/pages/:pageId',
  summary: 'Takes a page out of a document that has not been handed over yet.',
  access: 'signedIn',
  input: { params: z.object({ id, pageId: id }) },
  output: documentView,
});
