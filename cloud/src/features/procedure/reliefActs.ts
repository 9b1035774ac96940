import { Inject, Singleton } from '@midwayjs/core';
import type { ActionRequest } from '@twin-pledge/shared/casework/actionRequest';
import { reliefAuthorityOf } from '@twin-pledge/shared/casework/authority';
import type { ActContent, ProcedureAction } from '@twin-pledge/shared/contracts/procedure/actBodies';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Clock } from '../../platform/clock/clock';
import type { Transaction } from '../../platform/database/database';
import { Policies } from '../../platform/policy/policies';
import { ReliefPapers } from '../cases/api';
import type { CaseRow } from '../cases/api';
import { PayeeOf, PaymentOrders } from '../payments/api';
import { Reserve } from '../reserve/api';
import { ReliefProposal } from './reliefProposal';

type Act = { actor: StaffPrincipal; action: ProcedureAction; content: ActContent };

/** Relief first, around its acts: what the law must know before, and what money does afterwards (A08, E07). */
@Singleton()
export class ReliefActs {
  @Inject() private readonly proposals!: ReliefProposal;
  @Inject() private readonly orders!: PaymentOrders;
  @Inject() private readonly payees!: PayeeOf;
  @Inject() private readonly papers!: ReliefPapers;
  @Inject() private readonly reserve!: Reserve;
  @Inject() private readonly policies!: Policies;
  @Inject() private readonly clock!: Clock;

  /** What the law has to know of an act of relief; nothing of others. */
  async before({ action, content }: Act, aidCase: CaseRow, tx: Transaction): Promise<Partial<ActionRequest>> {
    // Somebody who can't be paid is told at once, not when the second person confirms.
    if (content.payTo) await this.payees.run(content.payTo, aidCase, tx);
    if (action === 'proposeRelief') return this.drawnOn(aidCase, content.amountFen, tx);
    if (action === 'confirmRelief' || action === 'confirmReliefAgain') {
      const { amountFen } = await this.proposals.of(aidCase, tx);
      return { amountFen, ...(await this.drawnOn(aidCase, amountFen, tx)) };
    }
    if (action === 'recordReliefReceipt' && content.receipt)
      return { receiptOnFile: await this.orders.isProof(content.receipt, aidCase.id, tx) };
    if (action === 'completeReliefPapers') return { papersOwed: (await this.papers.owed(aidCase, tx)).length };
    return {};
  }

  /** What follows an act of relief that was written down: an order, money back, a receipt. */
  async after({ actor, action, content }: Act, aidCase: CaseRow, tx: Transaction): Promise<void> {
    if (action === 'confirmRelief' || action === 'confirmReliefAgain')
      await this.orders.issue(actor, aidCase, await this.proposals.of(aidCase, tx), tx);
    if (action === 'returnRelief') await this.orders.takeBack(actor, aidCase, content.reason ?? '', tx);
    if (action === 'recordReliefReceipt' && content.receipt)
      await this.orders.receive(actor, aidCase, content.receipt, tx);
  }

  /** What is left of the money that relief of this amount comes out of. */
  private async drawnOn(aidCase: CaseRow, amountFen: number | undefined, tx: Transaction) {
    const policy = this.policies.resolve(aidCase.townshipCode, this.clock.todayOn());
    const { authorityCode } = reliefAuthorityOf(aidCase, policy, amountFen);
    return { reserveLeftFen: await this.reserve.leftFen(this.reserve.ledgerOf(authorityCode), tx) };
  }
}
