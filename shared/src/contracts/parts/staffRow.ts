import * as z from 'zod/mini';
import { staffRoles } from '../../kernel/role';
import { id, plainDate, regionCode } from './primitives';

/** A member of staff as the administrator sees them. */
export const staffRow = z.object({
  id,
  loginName: z.string(),
  name: z.string(),
  phone: z.nullable(z.string()),
  roles: z.array(z.enum(staffRoles)),
  regionCode,
  regionName: z.string(),
  active: z.boolean(),
  secondFactorSet: z.boolean(),
  commitmentSigned: z.boolean(),
  leave: z.nullable(z.object({ fromOn: plainDate, toOn: plainDate, standInName: z.nullable(z.string()) })),
});
