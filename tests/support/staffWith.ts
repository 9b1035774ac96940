import { AddStaff, type StaffToAdd } from '../../cloud/src/features/staff/addStaff.command';
import type { StaffPrincipal } from '../../cloud/src/platform/auth/principal';
import type { RunningCloud } from './startCloud';

/** A member of staff for a test, signed in. */
export interface TestStaff {
  readonly staffId: string;
  readonly token: string;
  readonly loginName: string;
  readonly firstPassword: string;
  /** `otpauth://…` with the second factor's secret. */
  readonly secondFactorUri: string;
  readonly principal: StaffPrincipal;
}

/** The township of the demonstration where nothing else is said: 镇桥镇 in 乐平市. */
export const testTownship = '360281100000';
let count = 0;

/**
 * Adds a member of staff by the command of the program and signs them in; a handler of 镇桥镇 unless told. The password counts
 * as their own unless `handedOver`.
 */
export async function staffWith(
  cloud: RunningCloud,
  { handedOver = false, ...wishes }: Partial<StaffToAdd> & { handedOver?: boolean } = {},
): Promise<TestStaff> {
  count += 1;
  const staff = {
    loginName: `staff${count}.${process.pid}`,
    name: '示范甲',
    roles: ['townshipHandler'] as const,
    regionCode: testTownship,
  };
  const added = await cloud.get(AddStaff).run({ ...staff, ...wishes }, { kind: 'system' });
  const { id: staffId, loginName, roles, regionCode } = added.staff;
  const { firstPassword, secondFactorUri } = added;
  if (!handedOver) await cloud.database.update('staff', { firstPasswordUntil: null }, { id: staffId });
  const principal = { kind: 'staff', staffId, roles, regionCode } as const;
  return {
    staffId,
    loginName,
    firstPassword,
    secondFactorUri,
    principal,
    token: await cloud.tokenFor({ kind: 'staff', staffId }),
  };
}
