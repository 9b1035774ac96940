import { Inject, Singleton } from '@midwayjs/core';
import type { Actor } from '@twin-pledge/shared/access/actor';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { HouseholdRepository } from '../applications/api';
import { CaseAccess } from '../caseAccess/api';
import { Vault } from '../vault/api';
import { CaseRepository } from './case.repository';
import type { CaseRow } from './caseRow';
import { CaseWork } from './caseWork';
import { PossibleDuplicates } from './possibleDuplicates';
import type { Duplicate } from './possibleDuplicates';
import { CaseRecord } from './record';

interface Join {
  aidCase: CaseRow;
  other: Duplicate;
  version: number;
}

/**
 * Joins two filings of one household: both are kept, linked, under one household, and both filers are told. Only filings
 * that share a person can be joined: `notDuplicate` otherwise. Joining them once more changes nothing.
 */
@Singleton()
export class LinkDuplicate {
  @Inject() private readonly work!: CaseWork;
  @Inject() private readonly access!: CaseAccess;
  @Inject() private readonly record!: CaseRecord;
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly duplicates!: PossibleDuplicates;
  @Inject() private readonly households!: HouseholdRepository;
  @Inject() private readonly vault!: Vault;
  @Inject() private readonly database!: Database;
  @Inject() private readonly clock!: Clock;

  async run(actor: Actor, caseId: string, request: { version: number; otherCaseId: string }): Promise<void> {
    if (actor.kind !== 'staff') throw new DomainError('forbidden');
    const { version, otherCaseId } = request;
    await this.work.on(actor, 'linkDuplicate', caseId, async (tx, aidCase) => {
      const found = await this.duplicates.ofApplication(aidCase.applicationId, tx);
      const other = found.find((one) => one.caseId === otherCaseId);
      if (!other) throw new DomainError('notDuplicate');
      await this.access.require(actor, 'linkDuplicate', otherCaseId, tx);
      if ((await this.duplicates.linkedTo(caseId, tx)).includes(otherCaseId)) return;
      await this.join(actor, tx, { aidCase, other, version });
      const link = { caseId, otherCaseId, linkedByStaffId: actor.staffId, linkedAt: this.clock.now() };
      await this.database.insert('case_link', link, tx);
    });
  }

  /** The two filings become one household; each side is told once, and it stands in the record of both. */
  private async join(actor: Actor, tx: Transaction, request: Join): Promise<void> {
    const { aidCase, other, version } = request;
    const { householdId } = other;
    const joined = { action: 'linkDuplicate', actor, details: { otherCaseId: other.caseId, householdId } } as const;
    const messageParams = { otherNumber: other.number };
    await this.record.act(tx, aidCase.id, { ...joined, version, changes: { householdId }, messageParams });
    if (aidCase.householdId !== householdId) await this.moveHousehold(actor, tx, request);
    await this.record.act(tx, other.caseId, {
      action: 'linkDuplicate',
      actor,
      details: { otherCaseId: aidCase.id },
      messageParams: { otherNumber: aidCase.number },
    });
  }

  /** Everything of the one household moves into the other: its other open cases, its people and its papers. */
  private async moveHousehold(actor: Actor, tx: Transaction, { aidCase, other }: Join): Promise<void> {
    const { householdId } = other;
    for (const sibling of await this.cases.openOfHousehold(aidCase.householdId, tx)) {
      const details = { otherCaseId: other.caseId, householdId };
      const moved = { action: 'linkDuplicate', actor, changes: { householdId }, details, tells: [] } as const;
      await this.record.act(tx, sibling.id, moved);
    }
    await this.vault.joinHouseholds(tx, aidCase.householdId, householdId);
    await this.households.join(aidCase.householdId, householdId, tx);
  }
}
