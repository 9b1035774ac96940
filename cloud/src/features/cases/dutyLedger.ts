import { Inject, Singleton } from '@midwayjs/core';
import type { Duty } from '@twin-pledge/shared/casework/duty';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import type { CaseRow } from './caseRow';
import { handlersKinds, toDutyRow } from './dutyRow';

/** The one ledger of duties: those of cases, and those of the findings about their people. Only their records write here. */
@Singleton()
export class DutyLedger {
  @Inject() private readonly database!: Database;
  @Inject() private readonly clock!: Clock;

  /** Enters a duty as it stands now; one of a finding names it. */
  async keep(tx: Transaction, aidCase: CaseRow, duty: Duty, findingId: string | null = null): Promise<void> {
    const row = toDutyRow(duty, aidCase);
    const now = this.clock.now();
    const closedAt = duty.state === 'met' || duty.state === 'ended' ? now : null;
    const { id, ownerStaffId: _owner, ...changes } = row;
    const known = await this.database.update('duty', { ...changes, closedAt }, { id }, tx);
    if (known === 0) await this.database.insert('duty', { ...row, findingId, closedAt, startedAt: now }, tx);
  }

  /** Gives what the handler of a case still owes to the one who handles it now. */
  async handOver(tx: Transaction, aidCase: CaseRow): Promise<void> {
    await this.database.execute(
      `UPDATE duty SET owner_staff_id = ? WHERE case_id = ? AND side = 'office' AND state IN ('open', 'paused')
       AND township_code = ? AND kind IN (?)`,
      [aidCase.handlerStaffId, aidCase.id, aidCase.townshipCode, handlersKinds],
      tx,
    );
  }

  /** Enters the county of duties that a program of an earlier version opened, beside this one or after going back to it. */
  async enterCounties(): Promise<void> {
    await this.database.execute(
      `UPDATE duty SET county_prefix = SUBSTR(township_code, 1, 6) WHERE county_prefix = '' AND township_code <> ''`,
      [],
    );
  }
}
