import { Inject, Singleton } from '@midwayjs/core';
import type { Principal } from '../../platform/auth/principal';
import { Audit } from '../../platform/audit/audit';
import { Database } from '../../platform/database/database';
import { CaseAccess } from '../caseAccess/api';
import { StaffDirectory } from '../staff/api';

/** Opens a case to be read: staff only after their own commitment (B01), and each of their views is logged. */
@Singleton()
export class CaseViewing {
  @Inject() private readonly database!: Database;
  @Inject() private readonly access!: CaseAccess;
  @Inject() private readonly staff!: StaffDirectory;
  @Inject() private readonly audit!: Audit;

  async require(principal: Principal, caseId: string): Promise<void> {
    await this.access.require(principal, 'viewCase', caseId);
    if (principal.kind !== 'staff') return;
    await this.staff.requireCommitment(principal);
    await this.database.transaction((tx) =>
      this.audit.append(tx, { chainId: caseId, action: 'viewed', actor: principal }),
    );
  }
}
