import * as z from 'zod/mini';
import { departmentCodes } from '../../kernel/departmentCode';
import { staffRoles } from '../../kernel/role';
import { id, plainDate, regionCode } from './primitives';

/** A member of staff as the administrator sees them; what is null is not shown to somebody who does not manage staff. */
export const staffRow = z.object({
  id,
  loginName: z.nullable(z.string()),
  name: z.string(),
  phone: z.nullable(z.string()),
  roles: z.array(z.enum(staffRoles)),
  regionCode,
  regionName: z.string(),
  departmentCode: z.nullable(z.enum(departmentCodes)),
  active: z.boolean(),
  secondFactorSet: z.nullable(z.boolean()),
  commitmentSigned: z.boolean(),
  leave: z.nullable(z.object({ fromOn: plainDate, toOn: plainDate, standInName: z.nullable(z.string()) })),
});
