import { formatFen } from '../kernel/fen';
import { compareFractions, isBelow, roundedUpTo, sum, times, whole, zero } from '../kernel/fraction';
import type { Fraction } from '../kernel/fraction';

/** Yuan as a person writes them; an amount that is no whole number of fen is cut and ends in `…`, never rounded. */
export function yuan(amount: Fraction): string {
  if (isBelow(amount, zero)) return `−${yuan(times(amount, whole(-1)))}`;
  if (amount.d === 1n) return formatFen(Number(amount.n));
  const cut = -roundedUpTo(times(amount, whole(-1)), 1);
  return `${formatFen(cut)}…`;
}

/** `a − b − c`, in brackets where more than one. */
export function differenceOf(amounts: readonly Fraction[]): string {
  const written = amounts.map(yuan).join(' − ');
  return amounts.length > 1 ? `(${written})` : written;
}

/** `a + b − c = total`; where the total was held at zero, that is said after it. */
export function signedSum(amounts: readonly Fraction[], total: Fraction): string {
  const raw = sum(amounts);
  const terms = amounts.map((amount, at) => {
    if (at === 0) return yuan(amount);
    return isBelow(amount, zero) ? ` − ${yuan(times(amount, whole(-1)))}` : ` + ${yuan(amount)}`;
  });
  const result = compareFractions(raw, total) === 0 ? yuan(total) : `${yuan(raw)} → ${yuan(total)}`;
  return terms.length > 1 || compareFractions(raw, total) !== 0
    ? `${terms.join('') || yuan(zero)} = ${result}`
    : result;
}
