import { Inject, Singleton } from '@midwayjs/core';
import type { Actor } from '@twin-pledge/shared/access/actor';
import type { CaseAction } from '@twin-pledge/shared/casework/actions';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { CaseAccess } from '../caseAccess/api';
import { StaffDirectory } from '../staff/api';
import { CaseRepository } from './case.repository';
import type { CaseRow } from './caseRow';

/** The frame of every act on a case: permission, the handler's own commitment, one transaction. */
@Singleton()
export class CaseWork {
  @Inject() private readonly database!: Database;
  @Inject() private readonly access!: CaseAccess;
  @Inject() private readonly staff!: StaffDirectory;
  @Inject() private readonly cases!: CaseRepository;

  /** Runs work on a case that the actor may do this action on; `commitmentFirst` before the handler has signed (B01). */
  async on<T>(
    actor: Actor,
    action: CaseAction,
    caseId: string,
    work: (tx: Transaction, aidCase: CaseRow) => Promise<T>,
  ): Promise<T> {
    return this.database.transaction(async (tx) => {
      await this.access.require(actor, action, caseId, tx);
      if (actor.kind === 'staff') await this.staff.requireCommitment(actor, tx);
      const aidCase = await this.cases.find(caseId, tx, true);
      if (!aidCase) throw new DomainError('notFound');
      return work(tx, aidCase);
    });
  }
}
