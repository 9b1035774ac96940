import { Inject, Singleton } from '@midwayjs/core';
import type { DepartmentCode } from '@twin-pledge/shared/kernel/departmentCode';
import { invalidInput } from '@twin-pledge/shared/kernel/domainError';
import type { InputProblem } from '@twin-pledge/shared/kernel/domainError';
import { readPersonName } from '@twin-pledge/shared/kernel/personName';
import { readPhone } from '@twin-pledge/shared/kernel/phoneNumber';
import { NATION, type RegionCode } from '@twin-pledge/shared/kernel/regionCode';
import type { StaffRole } from '@twin-pledge/shared/kernel/role';
import { FieldCipher } from '../../platform/crypto/fieldCipher';
import { RegionDirectory } from '../../platform/policy/regionDirectory';
import { rolesInRegion } from './staffRules';

export interface ProfileAsTyped {
  readonly name: string;
  readonly phone?: string | undefined;
  readonly roles: readonly StaffRole[];
  readonly regionCode: RegionCode;
  readonly departmentCode?: DepartmentCode | undefined;
}

/** Checks what is typed about a member of staff, and opens what is kept of it. */
@Singleton()
export class StaffProfile {
  @Inject() private readonly cipher!: FieldCipher;
  @Inject() private readonly regions!: RegionDirectory;

  /** The profile as it is stored. DomainError invalidInput names every field that can't be accepted. */
  read({ name, phone, roles, regionCode, departmentCode }: ProfileAsTyped) {
    const problems: InputProblem[] = rolesInRegion(roles, regionCode);
    if (roles.includes('departmentOfficer') !== (departmentCode !== undefined))
      problems.push({ path: 'departmentCode', code: 'departmentOnly' });
    const nameReading = readPersonName(name);
    if (!nameReading.ok) problems.push({ path: 'name', code: nameReading.problem });
    const phoneReading = phone === undefined || phone.trim() === '' ? null : readPhone(phone);
    if (phoneReading?.ok === false) problems.push({ path: 'phone', code: phoneReading.problem });
    if (problems.length === 0 && regionCode !== NATION && !this.regions.knows(regionCode)) {
      problems.push({ path: 'regionCode', code: 'regionNotCovered' });
    }
    if (problems.length > 0 || !nameReading.ok) throw invalidInput(problems);
    const phoneEnc = phoneReading?.ok === true ? this.cipher.encrypt('staff.phone', phoneReading.phone) : null;
    return { name: nameReading.name, phoneEnc, regionCode, departmentCode: departmentCode ?? null };
  }

  /** The telephone number, or null where none is known. */
  phoneOf({ phoneEnc }: { readonly phoneEnc: string | null }): string | null {
    return phoneEnc === null ? null : this.cipher.decrypt('staff.phone', phoneEnc);
  }
}
