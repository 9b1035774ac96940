import { Inject, Singleton } from '@midwayjs/core';
import type { PartTaken } from '@twin-pledge/shared/casework/caseParts';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';

/** Who took which part in a case, so that nobody does alone what two must (D07). Written by record() alone. */
@Singleton()
export class CasePartRepository {
  @Inject() private readonly database!: Database;
  @Inject() private readonly clock!: Clock;

  async keep(tx: Transaction, caseId: string, taken: readonly PartTaken[]): Promise<void> {
    for (const { part, staffIds, replaces } of taken) {
      if (replaces) {
        await this.database.execute('DELETE FROM case_part WHERE case_id = ? AND part = ?', [caseId, part], tx);
      }
      for (const staffId of staffIds) await this.add(tx, { caseId, part, staffId });
    }
  }

  private async add(tx: Transaction, row: { caseId: string; part: string; staffId: string }): Promise<void> {
    const takenAt = this.clock.now();
    const known = await this.database.update('case_part', { takenAt }, row, tx);
    if (known === 0) await this.database.insert('case_part', { ...row, takenAt }, tx);
  }
}
