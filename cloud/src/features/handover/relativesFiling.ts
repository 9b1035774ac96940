import { Inject, Singleton } from '@midwayjs/core';
import { Accounts } from '../accounts/api';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { PossibleDuplicates } from '../cases/api';
import type { CaseRow } from '../cases/api';
import { Messages } from '../messages/api';
import type { Taken } from './intake';

/**
 * Two relatives filing for one household are told of each other (users' ask), so that neither wonders; the handler joins
 * the filings. Somebody who merely typed a number is told nothing, or numbers could be tried out.
 */
@Singleton()
export class RelativesFiling {
  @Inject() private readonly database!: Database;
  @Inject() private readonly accounts!: Accounts;
  @Inject() private readonly duplicates!: PossibleDuplicates;
  @Inject() private readonly messages!: Messages;

  /** Tells both sides; answers how many other open filings of this household there are, as far as the filer may know. */
  async tell({ application, filers }: Taken, cases: CaseRow[], tx: Transaction): Promise<number> {
    const others = await this.duplicates.ofApplication(application.id, tx);
    const [first] = cases;
    if (others.length === 0 || !first || !(await this.mayKnow(filers, tx))) return 0;
    const mine = filers.map((filer) => filer.accountId);
    await this.messages.send(tx, {
      to: { accountIds: mine },
      code: 'duplicateFiling',
      params: { number: first.number },
      caseId: first.id,
    });
    for (const other of others) {
      const accountIds = (await this.filersOf(other.applicationId, tx)).filter((id) => !mine.includes(id));
      const params = { number: other.number };
      await this.messages.send(tx, { to: { accountIds }, code: 'duplicateFiling', params, caseId: other.caseId });
    }
    return new Set(others.map((other) => other.applicationId)).size;
  }

  private async mayKnow(filers: Taken['filers'], tx: Transaction): Promise<boolean> {
    for (const filer of filers) {
      if ((await this.accounts.byId(filer.accountId, tx))?.identity === 'proved') return true;
    }
    return false;
  }

  private async filersOf(applicationId: string, tx: Transaction): Promise<string[]> {
    const sql = 'SELECT account_id FROM application_filer WHERE application_id = ?';
    const rows = await this.database.select<{ accountId: string }>(sql, [applicationId], tx);
    return rows.map((row) => row.accountId);
  }
}
