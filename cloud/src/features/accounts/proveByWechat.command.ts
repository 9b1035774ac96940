import { Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { ResidentPrincipal } from '../../platform/auth/principal';
import { RateLimit } from '../../platform/auth/rateLimit';
import { Database } from '../../platform/database/database';
import { RealNameConnector } from '../../platform/wechat/realNameConnector';
import { AccountRepository } from './account.repository';
import { ProveIdentity } from './proveIdentity';

const anHour = { attempts: 6, withinSeconds: 3600 };

/** Proves the declared identity by the real-name details of the person's WeChat account. */
@Singleton()
export class ProveByWechat {
  @Inject() private readonly database!: Database;
  @Inject() private readonly limits!: RateLimit;
  @Inject() private readonly connector!: RealNameConnector;
  @Inject() private readonly accounts!: AccountRepository;
  @Inject() private readonly proving!: ProveIdentity;

  /**
   * DomainError identityNotDeclared before a name was told, identityAlreadyProved, realNameNotConfirmed where WeChat
   * knows another name or none and where the account has no WeChat, unavailable where WeChat does not answer.
   */
  async run({ code }: { readonly code: string }, principal: ResidentPrincipal): Promise<void> {
    const { accountId } = principal;
    const account = await this.accounts.byId(accountId);
    if (account?.identity === 'proved') throw new DomainError('identityAlreadyProved');
    if (!account || account.name === null || account.idNumber === null) throw new DomainError('identityNotDeclared');
    const person = { name: account.name, idNumber: account.idNumber };
    const openId = await this.accounts.openIdOf(accountId);
    if (openId === null) throw new DomainError('realNameNotConfirmed', { reason: 'noWechat' });
    await this.limits.count([`real-name:${accountId}`], anHour);
    const answer = await this.connector.check({ openId, code, ...person });
    if (answer !== 'matches') throw new DomainError('realNameNotConfirmed', { reason: answer });
    await this.database.transaction(async (tx) => {
      await this.accounts.lock(accountId, tx);
      const now = await this.accounts.byId(accountId, tx);
      // What was confirmed is what was asked: another name declared in the meantime is not.
      if (!now || now.idIndex !== account.idIndex || now.name !== account.name) throw new DomainError('conflict');
      if (now.identity !== 'proved') await this.proving.run(tx, now, person, 'wechat', principal);
    });
  }
}
