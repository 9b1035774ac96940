import type { InputProblem } from '@twin-pledge/shared/kernel/domainError';
import { level } from '@twin-pledge/shared/kernel/regionCode';
import type { RegionCode, RegionLevel } from '@twin-pledge/shared/kernel/regionCode';
import type { StaffRole } from '@twin-pledge/shared/kernel/role';

/** Where each role works: a role in a wider region than this would reach cases that are not its own. */
const levelsOf: Record<StaffRole, readonly RegionLevel[]> = {
  villageAide: ['village', 'township'],
  gridWorker: ['village', 'township'],
  townshipHandler: ['township'],
  townshipLeader: ['township'],
  countyOfficer: ['county'],
  departmentOfficer: ['county'],
  administrator: ['nation', 'province', 'city', 'county', 'township'],
};

/** What keeps these roles from being held together in this region; empty where nothing does. */
export function rolesInRegion(roles: readonly StaffRole[], regionCode: RegionCode): InputProblem[] {
  const misplaced = roles.find((role) => !levelsOf[role].includes(level(regionCode)));
  return misplaced === undefined ? [] : [{ path: 'regionCode', code: 'roleRegionLevel' }];
}
