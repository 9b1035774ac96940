import { Inject, Singleton } from '@midwayjs/core';
import type { SignedInPrincipal } from '../../platform/auth/principal';
import type { Transaction } from '../../platform/database/database';
import { Accounts } from '../accounts/api';
import { HouseholdRepository } from '../applications/api';

/** The household somebody has proved to belong to. A typed name and number open no vault. */
@Singleton()
export class OwnHousehold {
  @Inject() private readonly accounts!: Accounts;
  @Inject() private readonly households!: HouseholdRepository;

  /** Undefined for staff, for whoever is only declared, and where nothing was ever filed. */
  async of(principal: SignedInPrincipal, tx?: Transaction): Promise<string | undefined> {
    if (principal.kind !== 'resident') return undefined;
    const account = await this.accounts.byId(principal.accountId, tx);
    if (account?.identity !== 'proved' || account.personId === null) return undefined;
    return this.households.ofPerson(account.personId, tx);
  }
}
