import * as z from 'zod/mini';
import { defineEndpoint } from '../defineEndpoint';
import { departmentCodes } from '../../kernel/departmentCode';
import { staffRoles } from '../../kernel/role';
import { staffRow } from '../parts/staffRow';
import { regionCode, shortText } from '../parts/primitives';

export const addStaff = defineEndpoint({
  id: 'staff.add',
  method: 'POST',
  path: '/api/admin/staff',
  summary: 'Adds a member of staff; answers a first password and the second factor’s secret, shown once.',
  access: { action: 'manageStaff' },
  input: {
    body: z.object({
      loginName: z.string().check(z.regex(/^[a-z0-9._-]{3,40}$/)),
      name: shortText,
      phone: z.optional(z.string().check(z.maxLength(20))),
      roles: z.array(z.enum(staffRoles)).check(z.minLength(1), z.maxLength(7)),
      regionCode,
      /** Only, and always, for an officer of a department. */
      departmentCode: z.optional(z.enum(departmentCodes)),
    }),
  },
  output: z.object({ staff: staffRow, firstPassword: z.string(), secondFactorUri: z.string() }),
  idempotent: true,
});
