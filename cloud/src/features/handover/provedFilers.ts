import { Init, Inject, Singleton } from '@midwayjs/core';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { Accounts } from '../accounts/api';
import type { Proof } from '../accounts/api';
import { ApplicationRepository } from '../applications/api';
import { LostPhone } from './lostPhone';

/**
 * Somebody who proves who they are sees from then on what a proxy or an aide filed for them (A06); an account that lost
 * its identity to a newer proof sees it no longer.
 */
@Singleton()
export class ProvedFilers {
  @Inject() private readonly database!: Database;
  @Inject() private readonly accounts!: Accounts;
  @Inject() private readonly applications!: ApplicationRepository;
  @Inject() private readonly lostPhone!: LostPhone;

  @Init()
  async listen(): Promise<void> {
    this.accounts.whenProved((tx, proof) => this.takeUp(tx, proof));
  }

  private async takeUp(tx: Transaction, proof: Proof): Promise<void> {
    const { accountId, idIndex, formerAccountId } = proof;
    const theirs = await this.database.select<{ applicationId: string; personId: string }>(
      `SELECT application_id, person_id FROM application_person WHERE id_index = ? AND role = 'applicant'
       ORDER BY application_id`,
      [idIndex],
      tx,
    );
    for (const { applicationId } of theirs) {
      await this.applications.addFiler(applicationId, { accountId, role: 'applicant' }, tx);
      if (formerAccountId !== null)
        await this.applications.removeFiler(applicationId, formerAccountId, 'applicant', tx);
    }
    const account = await this.accounts.byId(accountId, tx);
    const [first] = theirs;
    if (first && account?.personId === null) await this.accounts.linkPerson(tx, accountId, first.personId);
    const own = theirs.map(({ applicationId }) => applicationId);
    await this.lostPhone.follow(tx, proof, own);
  }
}
