export { PaymentOrders } from './paymentOrders';
export type { Payee } from './paymentOrder';
export { PayeeOf } from './payeeOf';
