import { Inject, Singleton } from '@midwayjs/core';
import { maskBankAccount } from '@twin-pledge/shared/kernel/bankAccount';
import { capitalAmount } from '@twin-pledge/shared/kernel/capitalAmount';
import { Issuers } from '../notices/api';
import { StaffDirectory } from '../staff/api';
import { ledgerName } from './ledgerName';
import type { PaymentOrder } from './paymentOrder';
import { PaymentOrderRepository } from './paymentOrder.repository';

/** The orders of a case in words; whoever asks must be allowed to see the case. */
@Singleton()
export class PaymentViews {
  @Inject() private readonly orders!: PaymentOrderRepository;
  @Inject() private readonly staff!: StaffDirectory;
  @Inject() private readonly issuers!: Issuers;

  async of(caseId: string) {
    const orders = await this.orders.of(caseId);
    return Promise.all(orders.map((order) => this.one(order)));
  }

  private async one(order: PaymentOrder) {
    const receipt = await this.orders.receiptOf(order.id);
    const names = await this.staff.namesOf([
      order.proposedBy,
      order.confirmedBy,
      ...(receipt ? [receipt.staffId] : []),
    ]);
    const nameOf = (staffId: string) => names.get(staffId) ?? '';
    const { id, number, state, amountFen, purpose, payee, method, bank, account, issuedOn } = order;
    const { returnedOn, returnReason } = order;
    return {
      ...{ id, number, state, amountFen, purpose, payee, method, bank, issuedOn },
      capitals: capitalAmount(amountFen),
      accountMasked: account === null ? null : maskBankAccount(account),
      ledgerName: ledgerName(this.issuers.name(order.ledgerCode)),
      proposedBy: nameOf(order.proposedBy),
      confirmedBy: nameOf(order.confirmedBy),
      receipt: receipt
        ? {
            receivedBy: receipt.receivedBy,
            relation: receipt.relation,
            receivedOn: receipt.receivedOn,
            how: receipt.drawing === null ? ('paper' as const) : ('screen' as const),
            evidenceId: receipt.evidenceId,
            byName: nameOf(receipt.staffId),
          }
        : null,
      returned: returnedOn === null ? null : { on: returnedOn, reason: returnReason ?? '' },
    };
  }
}
