import type { PlainDate } from '@twin-pledge/shared/kernel/plainDate';

/** To whom and how relief is paid. */
export interface Payee {
  method: 'cash' | 'account';
  payee: string;
  bank: string | null;
  account: string | null;
}

/** An order to pay relief that comes first, numbered in its ledger (E07). */
export interface PaymentOrder extends Payee {
  id: string;
  caseId: string;
  /** Whose money it is: a township's reserve or the county's ledger. */
  ledgerCode: string;
  number: string;
  amountFen: number;
  purpose: string;
  clause: string;
  state: 'issued' | 'received' | 'returned';
  issuedOn: PlainDate;
  issuedAt: Date;
  proposedBy: string;
  confirmedBy: string;
  returnedOn: PlainDate | null;
  returnReason: string | null;
}

/** Who received it and signed for it: on the screen, or on paper that is on file. */
export interface PaymentReceipt {
  orderId: string;
  receivedBy: string;
  relation: string | null;
  receivedOn: PlainDate;
  /** A PNG as base64. */
  drawing: string | null;
  evidenceId: string | null;
  staffId: string;
  createdAt: Date;
}
