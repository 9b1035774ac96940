import { permissions } from '@twin-pledge/shared/access/permissions';
import type { PermittedAction } from '@twin-pledge/shared/access/permissions';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { codeRange, contains, NATION } from '@twin-pledge/shared/kernel/regionCode';
import type { RegionCode } from '@twin-pledge/shared/kernel/regionCode';
import type { StaffPrincipal } from '../../platform/auth/principal';

/** Whether somebody may do an action to a member of staff: themselves, somebody in their region, or anybody. */
export function reachesStaff(
  principal: StaffPrincipal,
  action: PermittedAction,
  target: { readonly id: string; readonly regionCode: RegionCode },
): boolean {
  return principal.roles.some((role) => {
    const reach = permissions[action].by[role];
    if (reach === 'everywhere') return true;
    if (reach === 'region') return contains(principal.regionCode, target.regionCode);
    return reach === 'self' && target.id === principal.staffId;
  });
}

/** DomainError notFound where the action does not reach that person, as if they did not exist. */
export function requireReach(
  principal: StaffPrincipal,
  action: PermittedAction,
  target: { readonly id: string; readonly regionCode: RegionCode } | undefined,
): void {
  if (!target || !reachesStaff(principal, action, target)) throw new DomainError('notFound');
}

/** The regions in which an action reaches staff, as the ends of a range of codes; null where it reaches only oneself. */
export function staffRange(principal: StaffPrincipal, action: PermittedAction): { from: string; to: string } | null {
  const reaches = principal.roles.map((role) => permissions[action].by[role]);
  if (reaches.includes('everywhere')) return codeRange(NATION);
  return reaches.includes('region') ? codeRange(principal.regionCode) : null;
}
