import type { Role } from '@twin-pledge/shared/kernel/role';
import type { RegionCode } from '@twin-pledge/shared/kernel/regionCode';

export interface AnonymousPrincipal {
  readonly kind: 'anonymous';
}

export interface ResidentPrincipal {
  readonly kind: 'resident';
  readonly accountId: string;
}

export interface StaffPrincipal {
  readonly kind: 'staff';
  readonly staffId: string;
  readonly roles: readonly Role[];
  readonly regionCode: RegionCode;
  /** They still have the password that somebody handed over, and may do nothing before they have one of their own. */
  readonly hasFirstPassword?: boolean;
}

/** Whoever is signed in. */
export type SignedInPrincipal = ResidentPrincipal | StaffPrincipal;

/** Who calls. */
export type Principal = AnonymousPrincipal | SignedInPrincipal;

/** The program itself, where it acts without being asked. */
export interface SystemActor {
  readonly kind: 'system';
}

/** The id of an account or a member of staff; null for nobody and for the program. */
export function subjectIdOf(actor: Principal | SystemActor): string | null {
  if (actor.kind === 'resident') return actor.accountId;
  return actor.kind === 'staff' ? actor.staffId : null;
}
