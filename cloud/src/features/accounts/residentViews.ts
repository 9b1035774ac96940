import { Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { maskIdNumber } from '@twin-pledge/shared/kernel/maskIdNumber';
import { maskPhone } from '@twin-pledge/shared/kernel/phoneNumber';
import { Messages } from '../messages/api';
import { AccountRepository } from './account.repository';

/** How residents see themselves: numbers masked, as others may look at the screen. */
@Singleton()
export class ResidentViews {
  @Inject() private readonly accounts!: AccountRepository;
  @Inject() private readonly messages!: Messages;

  /** DomainError notFound. */
  async self(accountId: string) {
    const account = await this.accounts.byId(accountId);
    if (!account) throw new DomainError('notFound');
    const { name, idNumber, phone, identity, provedBy } = account;
    return {
      kind: 'resident' as const,
      accountId,
      name,
      idNumberMasked: idNumber === null ? null : maskIdNumber(idNumber),
      phoneMasked: phone === null ? null : maskPhone(phone),
      identity,
      provedBy,
      unreadMessages: await this.messages.unread({ kind: 'resident', accountId }),
    };
  }
}
