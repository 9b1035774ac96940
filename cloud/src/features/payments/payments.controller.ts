import { Inject } from '@midwayjs/core';
import type { EndpointRequest } from '@twin-pledge/shared/contracts/defineEndpoint';
import { readOrderPdf } from '@twin-pledge/shared/contracts/payments/readOrderPdf';
import { showPayments } from '@twin-pledge/shared/contracts/payments/showPayments';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { SignedInPrincipal, StaffPrincipal } from '../../platform/auth/principal';
import { Controller } from '../../platform/http/controller';
import { Handles } from '../../platform/http/handles';
import { renderPaper } from '../../platform/pdf/renderPaper';
import { CaseRepository, CaseViewing } from '../cases/api';
import { OrderPaper } from './orderPaper';
import { PaymentOrderRepository } from './paymentOrder.repository';
import { PaymentViews } from './paymentViews';

/** The orders by which relief was paid first, for who may see the case. */
@Controller()
export class PaymentsController {
  @Inject() private readonly viewing!: CaseViewing;
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly orders!: PaymentOrderRepository;
  @Inject() private readonly views!: PaymentViews;
  @Inject() private readonly paper!: OrderPaper;

  @Handles(showPayments)
  async show({ params }: EndpointRequest<typeof showPayments>, principal: SignedInPrincipal) {
    await this.viewing.require(principal, params.id);
    return { orders: await this.views.of(params.id) };
  }

  @Handles(readOrderPdf)
  async pdf({ params }: EndpointRequest<typeof readOrderPdf>, principal: StaffPrincipal) {
    await this.viewing.require(principal, params.id);
    const aidCase = await this.cases.find(params.id);
    const order = (await this.orders.of(params.id)).find(({ id }) => id === params.orderId);
    if (!aidCase || !order) throw new DomainError('notFound');
    const receipt = await this.orders.receiptOf(order.id);
    const body = await renderPaper(await this.paper.of(aidCase, order, undefined, receipt));
    return { contentType: 'application/pdf', body, fileName: '付款单.pdf' };
  }
}
