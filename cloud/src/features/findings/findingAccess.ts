import { Inject, Singleton } from '@midwayjs/core';
import type { Actor } from '@twin-pledge/shared/access/actor';
import type { FindingAction } from '@twin-pledge/shared/casework/falseCommitment/findingTable';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { PermittedAction } from '@twin-pledge/shared/access/permissions';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { CaseAccess } from '../caseAccess/api';
import { CaseRepository } from '../cases/api';
import type { CaseRow } from '../cases/api';
import { StaffDirectory } from '../staff/api';
import type { Finding } from './finding';
import { FindingRepository } from './finding.repository';

/** The frame of every act in a finding: permission by its case, one's own commitment (B01), one transaction. */
@Singleton()
export class FindingAccess {
  @Inject() private readonly database!: Database;
  @Inject() private readonly access!: CaseAccess;
  @Inject() private readonly staff!: StaffDirectory;
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly findings!: FindingRepository;

  /** A finding that the actor may do this on: `notFound` elsewhere, and the refusals of the map of permissions. */
  async require(actor: Actor, action: PermittedAction, findingId: string, tx?: Transaction): Promise<Finding> {
    const finding = await this.findings.find(findingId, tx);
    if (!finding) throw new DomainError('notFound');
    await this.onCase(actor, action, finding.caseId, tx);
    return finding;
  }

  async onCase(actor: Actor, action: PermittedAction, caseId: string, tx?: Transaction): Promise<void> {
    await this.access.require(actor, action, caseId, tx);
    if (actor.kind === 'staff') await this.staff.requireCommitment(actor, tx);
  }

  /** Runs work on a finding and its locked case. */
  async on<T>(
    actor: Actor,
    action: FindingAction,
    findingId: string,
    work: (tx: Transaction, aidCase: CaseRow, finding: Finding) => Promise<T>,
  ): Promise<T> {
    return this.database.transaction(async (tx) => {
      const finding = await this.require(actor, action, findingId, tx);
      const aidCase = await this.cases.find(finding.caseId, tx, true);
      if (!aidCase) throw new DomainError('notFound');
      return work(tx, aidCase, finding);
    });
  }
}
