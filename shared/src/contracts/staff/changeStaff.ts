import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { departmentCodes } from '../../kernel/departmentCode';
import { staffRoles } from '../../kernel/role';
import { staffRow } from '../parts/staffRow';
import { idParams, regionCode, shortText } from '../parts/primitives';

export const changeStaff = defineEndpoint({
  id: 'staff.change',
  method: 'PUT',
  path: '/api/admin/staff/:id',
  summary:
    'Changes name, roles, region or whether the account is active; what a handler who leaves had open goes to others.',
  access: { action: 'manageStaff' },
  input: {
    params: idParams,
    body: z.object({
      name: shortText,
      phone: z.optional(z.string().check(z.maxLength(20))),
      roles: z.array(z.enum(staffRoles)).check(z.minLength(1), z.maxLength(7)),
      regionCode,
      /** Only, and always, for an officer of a department. */
      departmentCode: z.optional(z.enum(departmentCodes)),
      active: z.boolean(),
    }),
  },
  output: z.extend(staffRow, {
    /** Open cases that found another handler, and those that wait for the leader to name one. */
    handedOver: z.int(),
    unassigned: z.int(),
  }),
});
