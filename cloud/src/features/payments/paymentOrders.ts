import { Inject, Singleton } from '@midwayjs/core';
import { transitions } from '@twin-pledge/shared/casework/transitions';
import type { ReliefReceipt } from '@twin-pledge/shared/contracts/parts/careParts';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { yearOf } from '@twin-pledge/shared/kernel/plainDate';
import { level } from '@twin-pledge/shared/kernel/regionCode';
import { Audit } from '../../platform/audit/audit';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Clock } from '../../platform/clock/clock';
import type { Transaction } from '../../platform/database/database';
import { Sequences } from '../../platform/database/sequences';
import { newId } from '../../platform/ids/newId';
import { requirePrintable } from '../../platform/pdf/renderPaper';
import { RegionDirectory } from '../../platform/policy/regionDirectory';
import { CaseRepository } from '../cases/api';
import type { CaseRow } from '../cases/api';
import { Evidence } from '../evidence/api';
import { Reserve } from '../reserve/api';
import { readDrawing } from '../signing/api';
import { OrderPaper } from './orderPaper';
import type { Payee, PaymentOrder } from './paymentOrder';
import { PaymentOrderRepository } from './paymentOrder.repository';

/** What somebody proposed and somebody else confirms. */
export interface Proposal {
  amountFen: number;
  purpose: string;
  payee: Payee;
  proposedBy: string;
}

/** Orders to pay relief first: issued when a second person confirms, paid out of a ledger, received or returned (A08, E07). */
@Singleton()
export class PaymentOrders {
  @Inject() private readonly orders!: PaymentOrderRepository;
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly reserve!: Reserve;
  @Inject() private readonly evidence!: Evidence;
  @Inject() private readonly sequences!: Sequences;
  @Inject() private readonly regions!: RegionDirectory;
  @Inject() private readonly paper!: OrderPaper;
  @Inject() private readonly audit!: Audit;
  @Inject() private readonly clock!: Clock;

  /** Issues the order and takes its amount out of the ledger; `reserveTooSmall`, `glyphMissing`. */
  async issue(actor: StaffPrincipal, aidCase: CaseRow, proposal: Proposal, tx: Transaction): Promise<void> {
    const { amountFen, purpose, payee, proposedBy } = proposal;
    const ledgerCode = this.reserve.ledgerOf(aidCase.authorityCode ?? aidCase.townshipCode);
    const issuedOn = this.clock.todayOn();
    const order: PaymentOrder = {
      id: newId(),
      caseId: aidCase.id,
      ledgerCode,
      number: await this.number(ledgerCode, yearOf(issuedOn), tx),
      amountFen,
      ...payee,
      purpose,
      clause: await this.clauseOf(aidCase.id, tx),
      state: 'issued',
      issuedOn,
      issuedAt: this.clock.now(),
      proposedBy,
      confirmedBy: actor.staffId,
      returnedOn: null,
      returnReason: null,
    };
    requirePrintable(await this.paper.of(aidCase, order, tx));
    const movement = { ledgerCode, caseId: aidCase.id, orderId: order.id, amountFen, staffId: actor.staffId };
    await this.reserve.pay(movement, tx);
    await this.orders.add(order, tx);
    const details = { orderId: order.id, number: order.number, amountFen, ledgerCode };
    await this.audit.append(tx, { chainId: aidCase.id, action: 'paymentOrdered', actor, details });
  }

  /** The order that is still to be paid; undefined where there is none. */
  async open(caseId: string, tx?: Transaction): Promise<PaymentOrder | undefined> {
    return (await this.orders.of(caseId, tx)).filter(({ state }) => state === 'issued').pop();
  }

  /** Puts the amount of an order that could not be paid back into its ledger. */
  async takeBack(actor: StaffPrincipal, aidCase: CaseRow, reason: string, tx: Transaction): Promise<void> {
    const order = await this.open(aidCase.id, tx);
    if (!order) throw new DomainError('notFound');
    if (!(await this.orders.markReturned(order.id, { on: this.clock.todayOn(), reason }, tx)))
      throw new DomainError('staleVersion');
    const { id: orderId, ledgerCode, amountFen, number } = order;
    const movement = { ledgerCode, caseId: aidCase.id, orderId, amountFen, staffId: actor.staffId };
    await this.reserve.takeBack(movement, reason, tx);
    const details = { orderId, number, amountFen, ledgerCode };
    await this.audit.append(tx, { chainId: aidCase.id, action: 'paymentReturned', actor, details });
  }

  /** Whether a receipt proves anything: a signature drawn on the spot, or signed paper on file; `dateInFuture`. */
  async isProof(receipt: ReliefReceipt, caseId: string, tx: Transaction): Promise<boolean> {
    if (receipt.receivedOn > this.clock.todayOn()) throw new DomainError('dateInFuture');
    if (receipt.drawing !== undefined) readDrawing(receipt.drawing);
    if (receipt.evidenceId === undefined) return receipt.drawing !== undefined;
    const file = await this.evidence.find(caseId, receipt.evidenceId, tx);
    if (file?.purpose !== 'reliefReceipt') throw new DomainError('notFound');
    return true;
  }

  /** Keeps the receipt of the order that was still to be paid. */
  async receive(actor: StaffPrincipal, aidCase: CaseRow, receipt: ReliefReceipt, tx: Transaction): Promise<void> {
    const order = await this.open(aidCase.id, tx);
    if (!order) throw new DomainError('notFound');
    await this.orders.markReceived(order.id, tx);
    const { receivedBy, relation = null, receivedOn, drawing = null, evidenceId = null } = receipt;
    const { staffId } = actor;
    const kept = { orderId: order.id, receivedBy, relation, receivedOn, drawing, evidenceId, staffId };
    await this.orders.addReceipt({ ...kept, createdAt: this.clock.now() }, tx);
  }

  /** By which the place relieves first: that of the duty to confirm it. */
  private async clauseOf(caseId: string, tx: Transaction): Promise<string> {
    const duties = await this.cases.dutiesOf(caseId, tx);
    return duties.filter(({ kind }) => kind === 'confirmRelief').pop()?.clause ?? transitions.confirmRelief.clause;
  }

  /** `镇桥镇救付〔2026〕3号`; every ledger counts its own, anew each year. */
  private async number(ledgerCode: string, year: number, tx: Transaction): Promise<string> {
    const seq = await this.sequences.next(`paymentOrder:${ledgerCode}:${year}`, tx);
    const office = `${this.regions.name(ledgerCode)}${level(ledgerCode) === 'township' ? '救付' : '民救付'}`;
    return `${office}〔${year}〕${seq}号`;
  }
}
