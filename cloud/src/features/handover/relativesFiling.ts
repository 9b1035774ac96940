import { Inject, Singleton } from '@midwayjs/core';
import { Accounts } from '../accounts/api';
import type { Transaction } from '../../platform/database/database';
import { ApplicationRepository } from '../applications/api';
import { PossibleDuplicates } from '../cases/api';
import type { CaseRow } from '../cases/api';
import { Messages } from '../messages/api';
import type { Taken } from './intake';

/**
 * Two relatives filing for one household are told of each other (users' ask), so that neither wonders; the handler joins
 * the filings, and everybody is told. Before that only those are told who proved who they are: whoever merely typed a
 * number learns nothing by it, or numbers could be tried out.
 */
@Singleton()
export class RelativesFiling {
  @Inject() private readonly accounts!: Accounts;
  @Inject() private readonly applications!: ApplicationRepository;
  @Inject() private readonly duplicates!: PossibleDuplicates;
  @Inject() private readonly messages!: Messages;

  /** Tells both sides; answers how many other open filings of this household there are, as far as the filer may know. */
  async tell({ application, filers }: Taken, cases: CaseRow[], tx: Transaction): Promise<number> {
    const others = await this.duplicates.ofApplication(application.id, tx);
    const [first] = cases;
    if (others.length === 0 || !first) return 0;
    const mine = filers.map((filer) => filer.accountId);
    const told = await this.proved(mine, tx);
    await this.send(tx, told, { number: first.number, caseId: first.id });
    for (const other of others) {
      const theirs = (await this.applications.filersOf(other.applicationId, tx)).filter((id) => !mine.includes(id));
      await this.send(tx, await this.proved(theirs, tx), other);
    }
    if (application.filedByAccountId === null || !told.includes(application.filedByAccountId)) return 0;
    return new Set(others.map((other) => other.applicationId)).size;
  }

  private send(tx: Transaction, accountIds: string[], { number, caseId }: { number: string; caseId: string }) {
    return this.messages.send(tx, { to: { accountIds }, code: 'duplicateFiling', params: { number }, caseId });
  }

  private async proved(accountIds: string[], tx: Transaction): Promise<string[]> {
    const accounts = [];
    for (const id of accountIds) accounts.push(await this.accounts.byId(id, tx));
    return accounts.flatMap((account) => (account?.identity === 'proved' ? [account.id] : []));
  }
}
