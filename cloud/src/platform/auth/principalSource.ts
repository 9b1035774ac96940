import { Singleton } from '@midwayjs/core';
import type { ResidentPrincipal, StaffPrincipal } from './principal';

/** Where the platform learns who stands behind a session; the features that keep accounts and staff supply it. */
@Singleton()
export abstract class PrincipalSource {
  /** The account as it is now; null when it is closed. */
  abstract resident(accountId: string): Promise<ResidentPrincipal | null>;

  /** The member of staff with the roles they hold now; null when they have left. */
  abstract staff(staffId: string): Promise<StaffPrincipal | null>;
}
