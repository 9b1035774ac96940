import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { regionCode } from '../parts/primitives';

export const listRegions = defineEndpoint({
  id: 'regions.list',
  method: 'GET',
  path: '/api/public/regions',
  summary: 'The regions directly inside one region, for choosing where one lives and is registered.',
  access: 'public',
  input: { query: z.object({ parent: z.optional(regionCode) }) },
  output: z.object({
    path: z.array(z.object({ code: regionCode, name: z.string() })),
    children: z.array(z.object({ code: regionCode, name: z.string(), hasChildren: z.boolean(), served: z.boolean() })),
  }),
});
