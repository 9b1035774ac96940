import { readStored, store } from '../platform/storage';

/** What a signer by link keeps: enough to take the authorization back from the same phone. */
export interface Receipt {
  token: string;
  title: string;
  signerName: string;
  kind: 'commitment' | 'authorization';
  signatureId: string;
  signedAt: string;
  revokeCode: string;
  revoked: boolean;
  /** Who of the household had signed by then; nothing on receipts of earlier versions. */
  signers?: readonly { name: string; signed: boolean }[];
}

/** All receipts on this phone. */
export const receipts = (): Receipt[] => readStored<Receipt[]>('receipts') ?? [];

/** The receipt of a link that was used on this phone; null where there is none. */
export const receiptOf = (token: string): Receipt | null =>
  receipts().find((receipt) => receipt.token === token) ?? null;

/** Keeps a receipt, in place of an earlier one of the same link. */
export function keepReceipt(receipt: Receipt): void {
  store('receipts', [...receipts().filter((old) => old.token !== receipt.token), receipt]);
}
