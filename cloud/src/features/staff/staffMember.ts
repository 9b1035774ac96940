import type { DepartmentCode } from '@twin-pledge/shared/kernel/departmentCode';
import type { StaffRole } from '@twin-pledge/shared/kernel/role';
import type { RegionCode } from '@twin-pledge/shared/kernel/regionCode';

/** A member of staff as other features know them. */
export interface StaffMember {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly StaffRole[];
  readonly regionCode: RegionCode;
  readonly active: boolean;
  /** The department that an officer of a department answers for (G06); null for everybody else. */
  readonly departmentCode: DepartmentCode | null;
  /** When they signed the handler's side of the commitment (B01); null while they have not. */
  readonly commitmentSignedAt: Date | null;
  /** Their password is still the one that was handed over. */
  readonly hasFirstPassword: boolean;
}

/** The same with what only this feature may see. */
export interface StaffRecord extends StaffMember {
  readonly loginName: string;
  readonly phoneEnc: string | null;
  readonly passwordHash: string;
  readonly totpEnc: string;
  readonly totpLastStep: number | null;
  readonly credentialsVersion: number;
  /** How long a password that was handed over holds; null once they have one of their own. */
  readonly firstPasswordUntil: Date | null;
  readonly demonstrationKey: string | null;
}
