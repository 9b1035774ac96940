import { Inject, Singleton } from '@midwayjs/core';
import type { ResidentPrincipal } from '../../platform/auth/principal';
import { Accounts } from '../accounts/api';
import { OwnHousehold } from './ownHousehold';
import { Vault } from './vault';

/** The papers of one's own household, once one has proved to belong to it; nothing before. */
@Singleton()
export class VaultQuery {
  @Inject() private readonly accounts!: Accounts;
  @Inject() private readonly household!: OwnHousehold;
  @Inject() private readonly vault!: Vault;

  async run(principal: ResidentPrincipal) {
    const identity = (await this.accounts.byId(principal.accountId))?.identity ?? 'unknown';
    const householdId = await this.household.of(principal);
    const documents = householdId === undefined ? [] : await this.vault.documentsOfHousehold(householdId);
    return { identity, documents };
  }
}
