import { toHalfWidth } from './halfWidth';

/** Why a text is no amount of money. */
export type MoneyProblem = 'moneyFormat' | 'moneyNegative' | 'moneyTooLarge';

export type MoneyReading =
  { readonly ok: true; readonly amountFen: number } | { readonly ok: false; readonly problem: MoneyProblem };

/** The largest amount a field takes: 100 million yuan, in fen. Far below 2^53, so sums of many stay exact. */
export const largestAmountFen = 10_000_000_000;

/** Reads yuan as typed (`1,234.5`, full-width digits, a trailing 元 or leading ¥) as integer fen. */
export function readYuan(text: string): MoneyReading {
  const plain = toHalfWidth(text).replace(/[¥￥]/g, '').replace(/元$/, '').replace(/[\s,]/g, '');
  if (/^[-−]\d/.test(plain)) return { ok: false, problem: 'moneyNegative' };
  const match = /^(\d+)(?:\.(\d{0,2}))?$/.exec(plain);
  if (!match) return { ok: false, problem: 'moneyFormat' };
  const [, yuan = '', cents = ''] = match;
  if (yuan.replace(/^0+/, '').length > 10) return { ok: false, problem: 'moneyTooLarge' };
  const amountFen = Number(yuan) * 100 + Number(cents.padEnd(2, '0'));
  return amountFen > largestAmountFen ? { ok: false, problem: 'moneyTooLarge' } : { ok: true, amountFen };
}

/** Integer fen as yuan with two decimals and thousands marks: 123450 → `1,234.50`. Throws RangeError on fractions. */
export function formatFen(amountFen: number): string {
  if (!Number.isSafeInteger(amountFen)) throw new RangeError('an amount must be a whole number of fen');
  const fen = Math.abs(amountFen);
  const cents = fen % 100;
  const sign = amountFen < 0 ? '-' : '';
  return `${sign}${grouped((fen - cents) / 100)}.${cents < 10 ? '0' : ''}${cents}`;
}

/** A whole number with a mark after each three digits: 1234567 → `1,234,567`. */
function grouped(value: number): string {
  if (value < 1000) return String(value);
  const rest = value % 1000;
  return `${grouped((value - rest) / 1000)},${rest < 100 ? '0' : ''}${rest < 10 ? '0' : ''}${rest}`;
}
