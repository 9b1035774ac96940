import { Inject, Singleton } from '@midwayjs/core';
import type { SignedInPrincipal } from '../../platform/auth/principal';
import type { Transaction } from '../../platform/database/database';
import type { Account } from './account';
import { AccountRepository } from './account.repository';

/** An account became the proved one of an identity number. */
export interface Proof {
  readonly accountId: string;
  readonly idIndex: string;
  /** The account that was the proved one until now (a lost phone); it has lost its identity and its sessions. */
  readonly formerAccountId: string | null;
  /** The person's record that the former account was linked to, and this one is now. */
  readonly personId: string | null;
  /** Whoever proved it: the officer, the aide, or the person by WeChat. */
  readonly actor: SignedInPrincipal;
}

export type ProofListener = (tx: Transaction, proof: Proof) => Promise<void>;

/** Residents' accounts, as other features know them. */
@Singleton()
export class Accounts {
  @Inject() private readonly accounts!: AccountRepository;
  private readonly listeners: ProofListener[] = [];

  /** One account with its declared or proved identity. */
  byId(accountId: string, tx?: Transaction): Promise<Account | undefined> {
    return this.accounts.byId(accountId, tx);
  }

  /** The one account proved to be of an identity number (its blind index); a declared one is never answered. */
  provedByIdIndex(idIndex: string, tx?: Transaction): Promise<Account | undefined> {
    return this.accounts.provedByIdIndex(idIndex, tx);
  }

  /** The WeChat id to send messages to; null where the account has none. */
  openIdOf(accountId: string, tx?: Transaction): Promise<string | null> {
    return this.accounts.openIdOf(accountId, tx);
  }

  /** Links a proved account to the person's record. Throws where the account is not proved: a typed name opens nothing. */
  async linkPerson(tx: Transaction, accountId: string, personId: string): Promise<void> {
    const account = await this.accounts.byId(accountId, tx);
    if (account?.identity !== 'proved') throw new Error('only a proved account is linked to a person');
    await this.accounts.linkPerson(tx, accountId, personId);
  }

  /** Lets a feature do its part when somebody is proved, in the same transaction; at start. */
  whenProved(listener: ProofListener): void {
    this.listeners.push(listener);
  }

  /** Tells those who asked. */
  async tellProved(tx: Transaction, proof: Proof): Promise<void> {
    for (const listener of this.listeners) await listener(tx, proof);
  }
}
