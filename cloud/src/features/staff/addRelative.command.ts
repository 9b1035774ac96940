import { Inject, Singleton } from '@midwayjs/core';
import { DomainError, invalidInput } from '@twin-pledge/shared/kernel/domainError';
import type { InputProblem } from '@twin-pledge/shared/kernel/domainError';
import { readIdNumber } from '@twin-pledge/shared/kernel/idNumber';
import { readPersonName } from '@twin-pledge/shared/kernel/personName';
import { Audit } from '../../platform/audit/audit';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Clock } from '../../platform/clock/clock';
import { BlindIndex } from '../../platform/crypto/blindIndex';
import { FieldCipher } from '../../platform/crypto/fieldCipher';
import { Database } from '../../platform/database/database';
import { isDuplicateKey } from '../../platform/database/isDuplicateKey';
import { newId } from '../../platform/ids/newId';
import { requireReach } from './reachesStaff';
import { RelativeRepository } from './relative.repository';
import { StaffRepository } from './staff.repository';

export interface RelativeToAdd {
  readonly staffId: string;
  readonly name: string;
  readonly idNumber: string;
  /** In words; `本人` for the member of staff themselves. */
  readonly relation: string;
}

/** Registers a relative of a member of staff (H01; TJ 二(六), JDZ 三(四)1). */
@Singleton()
export class AddRelative {
  @Inject() private readonly database!: Database;
  @Inject() private readonly clock!: Clock;
  @Inject() private readonly audit!: Audit;
  @Inject() private readonly cipher!: FieldCipher;
  @Inject() private readonly blind!: BlindIndex;
  @Inject() private readonly staff!: StaffRepository;
  @Inject() private readonly relatives!: RelativeRepository;

  /** DomainError notFound for staff outside one's county, relativeRegistered for an entry that stands, invalidInput. */
  async run(typed: RelativeToAdd, principal: StaffPrincipal): Promise<{ id: string }> {
    const { name, idNumber } = this.read(typed);
    const { staffId, relation } = typed;
    const row = {
      id: newId(),
      staffId,
      nameEnc: this.cipher.encrypt('staff_relative.name', name),
      idNumberEnc: this.cipher.encrypt('staff_relative.id_number', idNumber),
      idIndex: this.blind.of('idNumber', idNumber),
      relation,
      registeredOn: this.clock.todayOn(),
      registeredByStaffId: principal.staffId,
    };
    return this.database.transaction(async (tx) => {
      requireReach(principal, 'manageRelatives', await this.staff.byId(staffId, tx));
      await this.relatives.add(tx, row).catch((error: unknown) => {
        throw isDuplicateKey(error) ? new DomainError('relativeRegistered') : error;
      });
      const details = { relativeId: row.id, idIndex: row.idIndex, relation };
      await this.audit.append(tx, { chainId: staffId, action: 'addRelative', actor: principal, details });
      return { id: row.id };
    });
  }

  private read({ name, idNumber }: RelativeToAdd): { name: string; idNumber: string } {
    const problems: InputProblem[] = [];
    const nameReading = readPersonName(name);
    if (!nameReading.ok) problems.push({ path: 'name', code: nameReading.problem });
    const idReading = readIdNumber(idNumber, this.clock.todayOn());
    if (!idReading.ok) problems.push({ path: 'idNumber', code: idReading.problem });
    if (!nameReading.ok || !idReading.ok) throw invalidInput(problems);
    return { name: nameReading.name, idNumber: idReading.id.number };
  }
}
