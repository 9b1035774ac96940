import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { plainDate } from '../parts/primitives';

export const publicSettings = defineEndpoint({
  id: 'settings.public',
  method: 'GET',
  path: '/api/public/settings',
  summary: 'What the phone and the desk must know before anybody signs in.',
  access: 'public',
  input: {},
  output: z.object({
    demonstration: z.boolean(),
    today: plainDate,
    formVersion: z.string(),
    /** WeChat's templates by the message they carry. */
    messageTemplates: z.record(z.string(), z.string()),
  }),
});
