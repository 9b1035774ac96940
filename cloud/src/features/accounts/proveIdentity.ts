import { Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { Audit } from '../../platform/audit/audit';
import type { SignedInPrincipal } from '../../platform/auth/principal';
import { Sessions } from '../../platform/auth/sessions';
import { BlindIndex } from '../../platform/crypto/blindIndex';
import type { Transaction } from '../../platform/database/database';
import { isDuplicateKey } from '../../platform/database/isDuplicateKey';
import { Messages } from '../messages/api';
import type { Account, ProvedBy } from './account';
import { AccountRepository } from './account.repository';
import type { Person } from './account.repository';
import { Accounts } from './accounts';

/** What every way of proving an identity ends in. */
@Singleton()
export class ProveIdentity {
  @Inject() private readonly audit!: Audit;
  @Inject() private readonly sessions!: Sessions;
  @Inject() private readonly blind!: BlindIndex;
  @Inject() private readonly repository!: AccountRepository;
  @Inject() private readonly accounts!: Accounts;
  @Inject() private readonly messages!: Messages;

  /**
   * Makes an account the proved one of a number. Where another account was (a lost phone), that one loses name, number,
   * record and sessions; what was the person's follows, and the other account is told. DomainError conflict where two
   * proofs of one number meet.
   */
  async run(tx: Transaction, account: Account, person: Person, by: ProvedBy, actor: SignedInPrincipal): Promise<void> {
    const idIndex = this.blind.of('idNumber', person.idNumber);
    const standing = await this.repository.provedByIdIndex(idIndex, tx);
    const former = standing && standing.id !== account.id ? standing : null;
    if (former) await this.unlink(tx, former, account.id, actor);
    const personId = former?.personId ?? account.personId;
    const staffId = actor.kind === 'staff' ? actor.staffId : null;
    await this.repository.prove(tx, account.id, person, { by, staffId, personId }).catch((error: unknown) => {
      throw isDuplicateKey(error) ? new DomainError('conflict') : error;
    });
    const details = { by, idIndex, formerAccountId: former?.id ?? null };
    await this.audit.append(tx, { chainId: account.id, action: 'proveIdentity', actor, details });
    await this.messages.send(tx, {
      to: { accountIds: [account.id] },
      code: 'identityProved',
      params: {},
      caseId: null,
    });
    await this.accounts.tellProved(tx, {
      accountId: account.id,
      idIndex,
      formerAccountId: former?.id ?? null,
      personId,
      actor,
    });
    // Told after its messages have followed the person: this one is for whoever still holds the old phone.
    if (former) await this.tellFormer(tx, former.id);
  }

  private async unlink(tx: Transaction, former: Account, byAccountId: string, actor: SignedInPrincipal): Promise<void> {
    await this.repository.lock(former.id, tx);
    await this.repository.unlink(tx, former.id);
    await this.sessions.revokeAll('resident', former.id, tx);
    const details = { provedAccountId: byAccountId };
    await this.audit.append(tx, { chainId: former.id, action: 'unlinkIdentity', actor, details });
  }

  private async tellFormer(tx: Transaction, accountId: string): Promise<void> {
    await this.messages.send(tx, { to: { accountIds: [accountId] }, code: 'identityMoved', params: {}, caseId: null });
  }
}
