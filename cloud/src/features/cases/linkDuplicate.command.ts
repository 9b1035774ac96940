import { Inject, Singleton } from '@midwayjs/core';
import type { Actor } from '@twin-pledge/shared/access/actor';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { CaseWork } from './caseWork';
import { PossibleDuplicates } from './possibleDuplicates';
import { CaseRecord } from './record';

/**
 * Joins two filings of one household: both are kept, linked, under one household, and both filers are told. Only filings
 * that share a person can be joined: `notDuplicate` otherwise.
 */
@Singleton()
export class LinkDuplicate {
  @Inject() private readonly work!: CaseWork;
  @Inject() private readonly record!: CaseRecord;
  @Inject() private readonly duplicates!: PossibleDuplicates;
  @Inject() private readonly database!: Database;
  @Inject() private readonly clock!: Clock;

  async run(
    actor: Actor,
    caseId: string,
    { version, otherCaseId }: { version: number; otherCaseId: string },
  ): Promise<void> {
    if (actor.kind !== 'staff') throw new DomainError('forbidden');
    await this.work.on(actor, 'linkDuplicate', caseId, async (tx, aidCase) => {
      const other = (await this.duplicates.ofApplication(aidCase.applicationId, tx)).find(
        (one) => one.caseId === otherCaseId,
      );
      if (!other) throw new DomainError('notDuplicate');
      const details = { otherCaseId, householdId: other.householdId };
      await this.record.act(tx, caseId, {
        action: 'linkDuplicate',
        version,
        actor,
        changes: { householdId: other.householdId },
        details,
        messageParams: { otherNumber: other.number },
      });
      await this.record.act(tx, otherCaseId, {
        action: 'linkDuplicate',
        actor,
        details: { otherCaseId: caseId },
        messageParams: { otherNumber: aidCase.number },
      });
      const link = { caseId, otherCaseId, linkedByStaffId: actor.staffId, linkedAt: this.clock.now() };
      await this.database.insert('case_link', link, tx);
    });
  }
}
