import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { regionCode } from '../parts/primitives';

export const readPoster = defineEndpoint({
  id: 'regions.poster',
  method: 'GET',
  path: '/api/villages/:code/poster.pdf',
  summary: 'A poster for a village to print (A4): what one can apply for, its application code, whom to call.',
  access: 'public',
  input: { params: z.object({ code: regionCode }) },
  output: 'binary',
});
