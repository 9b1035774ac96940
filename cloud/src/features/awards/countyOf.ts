import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { level } from '@twin-pledge/shared/kernel/regionCode';
import type { RegionCode } from '@twin-pledge/shared/kernel/regionCode';
import type { StaffPrincipal } from '../../platform/auth/principal';

/** The county whose lists a member of staff keeps; `forbidden` for anybody not of a county. */
export function countyOf({ regionCode }: StaffPrincipal): RegionCode {
  if (level(regionCode) !== 'county') throw new DomainError('forbidden');
  return regionCode;
}
