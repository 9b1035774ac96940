import { Inject, Singleton } from '@midwayjs/core';
import { FieldCipher } from '../../platform/crypto/fieldCipher';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import type { Payee, PaymentOrder, PaymentReceipt } from './paymentOrder';

type OrderContent = Payee & Pick<PaymentOrder, 'purpose' | 'clause'>;
type OrderRow = Omit<PaymentOrder, keyof OrderContent | 'returnReason'> & {
  contentEnc: string;
  returnReasonEnc: string | null;
};
type ReceiptContent = Pick<PaymentReceipt, 'receivedBy' | 'relation' | 'drawing'>;
type ReceiptRow = Omit<PaymentReceipt, keyof ReceiptContent> & { contentEnc: string };

const places = {
  order: 'payment_order.content',
  reason: 'payment_order.return_reason',
  receipt: 'payment_receipt.content',
};

/** Orders to pay and their receipts; whom they concern stands encrypted. */
@Singleton()
export class PaymentOrderRepository {
  @Inject() private readonly database!: Database;
  @Inject() private readonly cipher!: FieldCipher;

  async add(order: PaymentOrder, tx: Transaction): Promise<void> {
    const { method, payee, bank, account, purpose, clause, returnReason: _none, ...row } = order;
    const content: OrderContent = { method, payee, bank, account, purpose, clause };
    const contentEnc = this.cipher.encrypt(places.order, JSON.stringify(content));
    await this.database.insert('payment_order', { ...row, contentEnc, returnReasonEnc: null }, tx);
  }

  /** The orders of a case, oldest first. */
  async of(caseId: string, tx?: Transaction): Promise<PaymentOrder[]> {
    const sql = 'SELECT * FROM payment_order WHERE case_id = ? ORDER BY id';
    return (await this.database.select<OrderRow>(sql, [caseId], tx)).map((row) => this.toOrder(row));
  }

  /** Marks an order that is still to be paid as received. */
  async markReceived(id: string, tx: Transaction): Promise<void> {
    await this.database.update('payment_order', { state: 'received' }, { id, state: 'issued' }, tx);
  }

  /** Marks an order that is still to be paid as returned; false where it no longer is. */
  async markReturned(id: string, { on, reason }: { on: string; reason: string }, tx: Transaction): Promise<boolean> {
    const returnReasonEnc = this.cipher.encrypt(places.reason, reason);
    const changes = { state: 'returned', returnedOn: on, returnReasonEnc };
    return (await this.database.update('payment_order', changes, { id, state: 'issued' }, tx)) === 1;
  }

  async addReceipt({ receivedBy, relation, drawing, ...row }: PaymentReceipt, tx: Transaction): Promise<void> {
    const content: ReceiptContent = { receivedBy, relation, drawing };
    const contentEnc = this.cipher.encrypt(places.receipt, JSON.stringify(content));
    await this.database.insert('payment_receipt', { ...row, contentEnc }, tx);
  }

  async receiptOf(orderId: string): Promise<PaymentReceipt | undefined> {
    const sql = 'SELECT * FROM payment_receipt WHERE order_id = ?';
    const row = await this.database.selectOne<ReceiptRow>(sql, [orderId]);
    if (!row) return undefined;
    const { contentEnc, ...rest } = row;
    return { ...rest, ...(JSON.parse(this.cipher.decrypt(places.receipt, contentEnc)) as ReceiptContent) };
  }

  private toOrder({ contentEnc, returnReasonEnc, ...row }: OrderRow): PaymentOrder {
    return {
      ...row,
      amountFen: Number(row.amountFen),
      ...(JSON.parse(this.cipher.decrypt(places.order, contentEnc)) as OrderContent),
      returnReason: returnReasonEnc === null ? null : this.cipher.decrypt(places.reason, returnReasonEnc),
    };
  }
}
