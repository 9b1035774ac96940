import { Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Audit } from '../../platform/audit/audit';
import { Database } from '../../platform/database/database';
import { ApplicationRepository } from '../applications/api';
import { CaseAccess } from '../caseAccess/api';
import { CaseRepository } from '../cases/api';
import { StaffDirectory } from '../staff/api';
import { fullNumberAt } from './maskAnswers';

/** Shows one masked number in full; who looked, at which field and why stands in the case's audit. */
@Singleton()
export class ShowFullNumber {
  @Inject() private readonly database!: Database;
  @Inject() private readonly access!: CaseAccess;
  @Inject() private readonly staff!: StaffDirectory;
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly applications!: ApplicationRepository;
  @Inject() private readonly audit!: Audit;

  async run(
    principal: StaffPrincipal,
    caseId: string,
    { path, reason }: { path: string; reason: string },
  ): Promise<string> {
    return this.database.transaction(async (tx) => {
      await this.access.require(principal, 'viewFullNumber', caseId, tx);
      await this.staff.requireCommitment(principal, tx);
      const row = await this.cases.find(caseId, tx);
      const application = row && (await this.applications.find(row.applicationId, tx));
      const value = application && fullNumberAt(application.answers, path);
      if (value === undefined) throw new DomainError('notFound');
      const details = { path, reason };
      await this.audit.append(tx, { chainId: caseId, action: 'viewedFullNumber', actor: principal, details });
      return value;
    });
  }
}
