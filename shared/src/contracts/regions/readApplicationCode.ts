import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { regionCode } from '../parts/primitives';

export const readApplicationCode = defineEndpoint({
  id: 'regions.applicationCode',
  method: 'GET',
  path: '/api/villages/:code/application-code.png',
  summary: 'The application code of a village: scanned, it opens the application with the village filled in.',
  access: 'public',
  input: { params: z.object({ code: regionCode }) },
  output: 'binary',
});
