import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { staffRoles } from '../../kernel/role';
import { id, plainDate } from '../parts/primitives';

export const listLeaves = defineEndpoint({
  id: 'staff.leaves',
  method: 'GET',
  path: '/api/desk/leave',
  summary: 'Who works in one’s own region: present or coming leave, whose leave one may note, and so who can stand in.',
  access: { action: 'recordLeave' },
  input: {},
  output: z.object({
    staff: z.array(
      z.object({
        id,
        name: z.string(),
        roles: z.array(z.enum(staffRoles)),
        mayNote: z.boolean(),
        leave: z.nullable(z.object({ fromOn: plainDate, toOn: plainDate, standInName: z.nullable(z.string()) })),
      }),
    ),
  }),
});
