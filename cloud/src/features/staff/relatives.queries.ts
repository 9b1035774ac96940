import { Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { maskIdNumber } from '@twin-pledge/shared/kernel/maskIdNumber';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { FieldCipher } from '../../platform/crypto/fieldCipher';
import { staffRange } from './reachesStaff';
import { RelativeRepository } from './relative.repository';

const pageSize = 50;

/** The register of relatives as it is shown: numbers masked, a county officer's own county only. */
@Singleton()
export class RelativesQueries {
  @Inject() private readonly cipher!: FieldCipher;
  @Inject() private readonly relatives!: RelativeRepository;

  /** A page by key, of one member of staff or of all within reach. */
  async list(
    { after = '', staffId }: { readonly after?: string | undefined; readonly staffId?: string | undefined },
    principal: StaffPrincipal,
  ) {
    const range = staffRange(principal, 'manageRelatives');
    if (range === null) throw new DomainError('forbidden');
    const { from, to } = range;
    const only = staffId === undefined ? { sql: '', values: [] } : { sql: ' AND r.staff_id = ?', values: [staffId] };
    const condition = `r.id > ? AND s.region_code BETWEEN ? AND ?${only.sql}`;
    const values = [after, from, to, ...only.values];
    const found = await this.relatives.where(condition, values, undefined, pageSize + 1);
    const page = found.slice(0, pageSize);
    return {
      relatives: page.map((row) => ({
        id: row.id,
        staffId: row.staffId,
        staffName: row.staffName,
        relativeName: this.cipher.decrypt('staff_relative.name', row.nameEnc),
        idNumberMasked: maskIdNumber(this.cipher.decrypt('staff_relative.id_number', row.idNumberEnc)),
        relation: row.relation,
        registeredOn: row.registeredOn,
      })),
      next: found.length > pageSize ? (page.at(-1)?.id ?? null) : null,
    };
  }
}
