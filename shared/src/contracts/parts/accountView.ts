import * as z from 'zod/mini';
import { permissions } from '../../access/permissions';
import type { PermittedAction } from '../../access/permissions';
import { staffRoles } from '../../kernel/role';
import { id, regionCode } from './primitives';

const actionCodes = Object.keys(permissions) as [PermittedAction, ...PermittedAction[]];

/** Who is signed in on the phone: declared is what one typed, proved is what somebody confirmed. */
export const residentView = z.object({
  kind: z.literal('resident'),
  accountId: id,
  name: z.nullable(z.string()),
  idNumberMasked: z.nullable(z.string()),
  phoneMasked: z.nullable(z.string()),
  identity: z.enum(['unknown', 'declared', 'proved']),
  provedBy: z.nullable(z.enum(['wechat', 'officer', 'aide'])),
  unreadMessages: z.int(),
});

/** Who is signed in at the desk, and what their roles may ever do. */
export const staffView = z.object({
  kind: z.literal('staff'),
  staffId: id,
  name: z.string(),
  roles: z.array(z.enum(staffRoles)),
  regionCode,
  regionName: z.string(),
  commitmentSigned: z.boolean(),
  /** The password is still the one that was handed over: nothing else may be done before it is changed. */
  mustChangePassword: z.boolean(),
  may: z.array(z.enum(actionCodes)),
});

/** A fresh session: the token goes into the Authorization header as Bearer. */
export const session = z.object({
  token: z.string(),
  expiresAt: z.string(),
  account: z.discriminatedUnion('kind', [residentView, staffView]),
});
