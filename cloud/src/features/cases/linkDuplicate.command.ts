import { Inject, Singleton } from '@midwayjs/core';
import type { Actor } from '@twin-pledge/shared/access/actor';
import { transitions } from '@twin-pledge/shared/casework/transitions';
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

  /** The open cases of this sending move into the other's household, in the record of each; each side is told once. */
  private async join(
    actor: Actor,
    tx: Transaction,
    { aidCase, other, version }: { aidCase: CaseRow; other: Duplicate; version: number },
  ): Promise<void> {
    const { householdId, number: otherNumber } = other;
    const moved = {
      action: 'linkDuplicate',
      actor,
      changes: { householdId },
      details: { otherCaseId: other.caseId, householdId },
    } as const;
    await this.record.act(tx, aidCase.id, { ...moved, version, messageParams: { otherNumber } });
    for (const sibling of await this.cases.ofApplication(aidCase.applicationId, tx)) {
      if (sibling.id === aidCase.id || !transitions.linkDuplicate.from.includes(sibling.status)) continue;
      await this.record.act(tx, sibling.id, { ...moved, tells: [] });
    }
    if (aidCase.householdId !== householdId) await this.vault.joinHouseholds(tx, aidCase.householdId, householdId);
    await this.households.join(aidCase, householdId, tx);
    await this.record.act(tx, other.caseId, {
      action: 'linkDuplicate',
      actor,
      details: { otherCaseId: aidCase.id },
      messageParams: { otherNumber: aidCase.number },
    });
  }
}
