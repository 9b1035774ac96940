import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { documentView, neededPaper } from '../parts/paperView';
import { idParams } from '../parts/primitives';

export const listNeededPapers = defineEndpoint({
  id: 'drafts.neededPapers',
  method: 'GET',
  path: '/api/drafts/:id/needed-papers',
  summary: 'What the catalogue asks for these answers, and what is already held or obtainable (A05, A13).',
  access: 'signedIn',
  input: { params: idParams },
  output: z.object({ papers: z.array(neededPaper), documents: z.array(documentView) }),
});
