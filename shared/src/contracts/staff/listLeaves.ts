import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { staffRoles } from '../../kernel/role';
import { id, pageQuery, plainDate, regionCode } from '../parts/primitives';

export const listLeaves = defineEndpoint({
  id: 'staff.leaves',
  method: 'POST',
  path: '/api/desk/leave/search',
  summary:
    'Colleagues within reach, by key: present or coming leave, whose leave one may note, and so who can stand in; of one place where it is named.',
  access: { action: 'recordLeave' },
  input: {
    body: z.object({
      ...pageQuery,
      search: z.optional(z.string().check(z.maxLength(60))),
      /** Only the staff of exactly this place: among them one finds who stands in. */
      regionCode: z.optional(regionCode),
    }),
  },
  output: z.object({
    staff: z.array(
      z.object({
        id,
        name: z.string(),
        roles: z.array(z.enum(staffRoles)),
        regionCode,
        regionName: z.string(),
        mayNote: z.boolean(),
        leave: z.nullable(z.object({ fromOn: plainDate, toOn: plainDate, standInName: z.nullable(z.string()) })),
      }),
    ),
    next: z.nullable(z.string()),
  }),
});
