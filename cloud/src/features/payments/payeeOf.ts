import { Inject, Singleton } from '@midwayjs/core';
import type { PayTo } from '@twin-pledge/shared/contracts/parts/payTo';
import { readBankAccount } from '@twin-pledge/shared/kernel/bankAccount';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { Transaction } from '../../platform/database/database';
import { ApplicationRepository } from '../applications/api';
import type { CaseRow } from '../cases/api';
import type { Payee } from './paymentOrder';

/** Whom an order pays, out of what a screen chose. */
@Singleton()
export class PayeeOf {
  @Inject() private readonly applications!: ApplicationRepository;

  /** `accountMissing` where the application tells no account to pay to. */
  async run(payTo: PayTo, aidCase: CaseRow, tx: Transaction): Promise<Payee> {
    if (payTo.method === 'cash') return { method: 'cash', payee: payTo.payee, bank: null, account: null };
    if (payTo.method === 'account')
      return { method: 'account', payee: payTo.payee, bank: payTo.bank, account: readBankAccount(payTo.account) };
    const { account, members = [] } = (await this.applications.find(aidCase.applicationId, tx))?.answers ?? {};
    if (!account?.accountNumber || !account.bankName) throw new DomainError('accountMissing');
    const holder = members.find(({ id }) => id === account.holderMemberId) ?? members[0];
    return {
      method: 'account',
      payee: holder?.name ?? '',
      bank: account.bankName,
      account: readBankAccount(account.accountNumber),
    };
  }
}
