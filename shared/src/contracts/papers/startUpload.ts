import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { idParams } from '../parts/primitives';
import { uploadView } from '../parts/uploadView';

export const startUpload = defineEndpoint({
  id: 'papers.startUpload',
  method: 'POST',
  path: '/api/documents/:id/uploads',
  summary: 'Announces one page of a document: its size; answers how it is to be cut.',
  access: 'signedIn',
  input: {
    params: idParams,
    body: z.object({
      bytes: z.int().check(z.positive({ error: 'fileEmpty' })),
      name: z.string().check(z.maxLength(200)),
    }),
  },
  output: uploadView,
  idempotent: true,
});
