import { Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { Audit } from '../../platform/audit/audit';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Database } from '../../platform/database/database';
import { requireReach } from './reachesStaff';
import { RelativeRepository } from './relative.repository';

/** Takes a wrong entry out of the register of relatives; the audit keeps what it said and who took it out. */
@Singleton()
export class RemoveRelative {
  @Inject() private readonly database!: Database;
  @Inject() private readonly audit!: Audit;
  @Inject() private readonly relatives!: RelativeRepository;

  /** DomainError notFound for an entry that is gone, or of staff outside one's county. */
  async run(id: string, principal: StaffPrincipal): Promise<{ ok: true }> {
    return this.database.transaction(async (tx) => {
      const entry = await this.relatives.byId(id, tx);
      const target = entry && { id: entry.staffId, regionCode: entry.staffRegionCode };
      requireReach(principal, 'manageRelatives', target);
      if (!entry || !(await this.relatives.remove(tx, id))) throw new DomainError('notFound');
      const { staffId, idIndex, relation, registeredOn, registeredByStaffId } = entry;
      const details = { relativeId: id, idIndex, relation, registeredOn, registeredByStaffId };
      await this.audit.append(tx, { chainId: staffId, action: 'removeRelative', actor: principal, details });
      return { ok: true };
    });
  }
}
