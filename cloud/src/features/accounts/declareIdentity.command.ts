import { Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { sameName } from '@twin-pledge/shared/kernel/personName';
import { Audit } from '../../platform/audit/audit';
import type { ResidentPrincipal } from '../../platform/auth/principal';
import { Clock } from '../../platform/clock/clock';
import { BlindIndex } from '../../platform/crypto/blindIndex';
import { Database } from '../../platform/database/database';
import type { Account } from './account';
import { AccountRepository } from './account.repository';
import { readIdentity } from './typedIdentity';
import type { ReadIdentity, TypedIdentity } from './typedIdentity';

/** Notes who a resident says they are. It opens nothing that was filed before. */
@Singleton()
export class DeclareIdentity {
  @Inject() private readonly database!: Database;
  @Inject() private readonly clock!: Clock;
  @Inject() private readonly audit!: Audit;
  @Inject() private readonly blind!: BlindIndex;
  @Inject() private readonly accounts!: AccountRepository;

  /** DomainError invalidInput, or identityAlreadyProved where another name or number was proved before. */
  async run(typed: TypedIdentity, principal: ResidentPrincipal): Promise<void> {
    const identity = readIdentity(typed, this.clock.todayOn());
    await this.database.transaction(async (tx) => {
      await this.accounts.lock(principal.accountId, tx);
      const account = await this.accounts.byId(principal.accountId, tx);
      if (!account) throw new DomainError('notFound');
      if (account.identity === 'proved') {
        if (!isSame(account, identity)) throw new DomainError('identityAlreadyProved');
        if (identity.phone !== null) await this.accounts.setPhone(tx, account.id, identity.phone);
        return;
      }
      await this.accounts.declare(tx, account.id, identity, identity.phone);
      const details = { idIndex: this.blind.of('idNumber', identity.idNumber) };
      await this.audit.append(tx, { chainId: account.id, action: 'declareIdentity', actor: principal, details });
    });
  }
}

function isSame(account: Account, { name, idNumber }: ReadIdentity): boolean {
  return account.idNumber === idNumber && account.name !== null && sameName(account.name, name);
}
