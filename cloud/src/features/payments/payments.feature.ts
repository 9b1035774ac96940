import type { ProviderClass } from '../../platform/wiring';
import { OrderPaper } from './orderPaper';
import { PayeeOf } from './payeeOf';
import { PaymentOrderRepository } from './paymentOrder.repository';
import { PaymentOrders } from './paymentOrders';
import { PaymentViews } from './paymentViews';
import { PaymentsController } from './payments.controller';

/** What the feature payments puts into the program. */
export const paymentsFeature: readonly ProviderClass[] = [
  OrderPaper,
  PayeeOf,
  PaymentOrderRepository,
  PaymentOrders,
  PaymentViews,
  PaymentsController,
];
