import { readOrderPdf } from '@twin-pledge/shared/contracts/payments/readOrderPdf';
import { showPayments } from '@twin-pledge/shared/contracts/payments/showPayments';
import { formatFen } from '@twin-pledge/shared/kernel/fen';
import { useEndpoint } from '../../../api/useEndpoint';
import { Chip } from '../../../parts/Chip';
import { PdfButton } from '../../../parts/PdfButton';
import { useCaseDesk } from '../caseDeskContext';
import css from './Papers.module.css';

const states = {
  issued: { tone: 'turn', words: '等发放、签收' },
  received: { tone: 'done', words: '已签收' },
  returned: { tone: 'paused', words: '没有付成，已退回' },
} as const;

/** The orders by which relief was paid first, each to be printed, with its receipt or its return. */
export function PaymentPapers() {
  const { view } = useCaseDesk();
  const { data } = useEndpoint(showPayments, { params: { id: view.id } }, { staleMs: 0 });
  if (!data || data.orders.length === 0) return null;
  return (
    <section className={css.papers} aria-label="付款单">
      {data.orders.map(({ id, number, state, amountFen, capitals, payee, method, bank, accountMasked, ...order }) => (
        <article key={id}>
          <b>付款单 {number}</b> <Chip tone={states[state].tone}>{states[state].words}</Chip>
          <p>
            <b className="numbers">{formatFen(amountFen)} 元</b>（{capitals}），{order.purpose}
          </p>
          <p className="quiet">
            付给 {payee}，{method === 'cash' ? '现金' : `${bank} ${accountMasked}`}。{order.ledgerName}。
            {order.proposedBy} 提出，{order.confirmedBy} {order.issuedOn} 确认。
          </p>
          {order.receipt && (
            <p className="quiet">
              {order.receipt.receivedOn} {order.receipt.receivedBy}
              {order.receipt.relation && `（${order.receipt.relation}）`}签收，
              {order.receipt.how === 'screen' ? '当面签字' : '签字的收条已存'}。
            </p>
          )}
          {order.returned && (
            <p className="quiet">
              {order.returned.on} 退回账上：{order.returned.reason}
            </p>
          )}
          <PdfButton endpoint={readOrderPdf} params={{ id: view.id, orderId: id }}>
            打印付款单
          </PdfButton>
        </article>
      ))}
    </section>
  );
}
