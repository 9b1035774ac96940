import * as z from 'zod/mini';
import { readBankAccount } from '../../kernel/bankAccount';
import { shortText } from './primitives';

const account = z.string().check(
  z.maxLength(60),
  z.refine((text) => readBankAccount(text) !== null, { error: 'bankAccountFormat' }),
);

/** Whom relief is paid to and how: in cash, to the account the application tells, or to another one. */
export const payTo = z.discriminatedUnion('method', [
  z.object({ method: z.literal('cash'), payee: shortText }),
  z.object({ method: z.literal('declaredAccount') }),
  z.object({ method: z.literal('account'), payee: shortText, bank: shortText, account }),
]);

export type PayTo = z.infer<typeof payTo>;
