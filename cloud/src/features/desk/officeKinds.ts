import type { DutyKind } from '@twin-pledge/shared/casework/dutyKind';
import { dutyKinds } from '@twin-pledge/shared/casework/dutyKinds';
import type { DutyKindCode } from '@twin-pledge/shared/casework/dutyKinds';
import type { Role } from '@twin-pledge/shared/kernel/role';

/** Duties that no single person owns: whoever leads the township, or sits at the county, finds them in their own queue. */
export function officeKinds(roles: readonly Role[]): DutyKindCode[] {
  const offices = roles.filter((role) => role === 'townshipLeader' || role === 'countyOfficer');
  return (Object.keys(dutyKinds) as DutyKindCode[]).filter((code) => {
    const { owner, ownerAtCounty }: DutyKind = dutyKinds[code];
    return offices.some((role) => role === owner || role === ownerAtCounty);
  });
}
