import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { id, pageQuery, plainDate } from '../parts/primitives';

export const listRelatives = defineEndpoint({
  id: 'staff.relatives',
  method: 'GET',
  path: '/api/admin/relatives',
  summary: 'The register of relatives of staff and cadres (H01).',
  access: { action: 'manageRelatives' },
  input: { query: z.object({ ...pageQuery, staffId: z.optional(id) }) },
  output: z.object({
    relatives: z.array(
      z.object({
        id,
        staffId: id,
        staffName: z.string(),
        relativeName: z.string(),
        idNumberMasked: z.string(),
        relation: z.string(),
        registeredOn: plainDate,
      }),
    ),
    next: z.nullable(z.string()),
  }),
});
