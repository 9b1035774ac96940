import type { AidCode } from '../kernel/aidCode';
import { capitalAmount } from '../kernel/capitalAmount';
import { formatFen } from '../kernel/fen';
import type { PlainDate } from '../kernel/plainDate';
import { aidName } from './aids';
import { heading, pairs, paragraph } from './noticePaper';
import type { NoticePart } from './noticePaper';
import { longDate } from './noticeWords';

/** What an order to pay says. */
export interface OrderFacts {
  aid: AidCode;
  caseNumber: string;
  applicantName: string;
  amountFen: number;
  purpose: string;
  payee: string;
  method: 'cash' | 'account';
  bank: string | null;
  account: string | null;
  ledgerName: string;
  proposedBy: string;
  confirmedBy: string;
  issuedOn: PlainDate;
  clause: string;
  returnedOn: PlainDate | null;
  returnReason: string | null;
  receipt: { receivedBy: string; relation: string | null; receivedOn: PlainDate } | null;
}

/** An order to pay relief first, in figures and in capitals, with its receipt. */
export function paymentOrderParts(facts: OrderFacts): NoticePart[] {
  const { aid, caseNumber, applicantName, amountFen, purpose, payee, ledgerName, clause } = facts;
  return [
    ...(facts.returnedOn === null
      ? []
      : [paragraph(`本单作废：${longDate(facts.returnedOn)}款没有付成（${facts.returnReason}），已退回账上。`)]),
    pairs([
      ['救助事项', `${aidName(aid)}（先行救助，手续后补）`],
      ['申请人', applicantName],
      ['案件编号', caseNumber],
      ['金额（小写）', `￥${formatFen(amountFen)}元`],
      ['金额（大写）', `人民币${capitalAmount(amountFen)}`],
      ['用途', purpose],
      ['收款人', payee],
      ['付款方式', wayToPay(facts)],
      ['资金来源', ledgerName],
      ['提出人', facts.proposedBy],
      ['确认人', `${facts.confirmedBy}，${longDate(facts.issuedOn)}`],
      ['依据', clause],
    ]),
    heading('收条'),
    paragraph(receiptWords(facts)),
  ];
}

const wayToPay = ({ method, bank, account }: OrderFacts): string =>
  method === 'cash' ? '现金，当面签收' : `转账：${bank}，账号${account}`;

function receiptWords({ amountFen, ledgerName, receipt }: OrderFacts): string {
  const sum = `人民币（大写）${capitalAmount(amountFen)}（￥${formatFen(amountFen)}元）`;
  if (!receipt) return `今收到${ledgerName}支付的救助款${sum}。　　收款日期：　　　　年　　月　　日`;
  const relation = receipt.relation === null ? '' : `（${receipt.relation}）`;
  return `${longDate(receipt.receivedOn)}，${receipt.receivedBy}${relation}收到${ledgerName}支付的救助款${sum}。`;
}
