import { formatFen } from '../kernel/fen';
import { compareFractions, negated, zero } from '../kernel/fraction';
import type { Fraction } from '../kernel/fraction';

/** Yuan as a person writes them; an amount that is no whole number of fen is cut and ends in `…`, never rounded. */
export function yuan(amount: Fraction): string {
  if (amount.n < 0n) return `−${yuan(negated(amount))}`;
  return amount.d === 1n ? formatFen(Number(amount.n)) : `${formatFen(Number(amount.n / amount.d))}…`;
}

/** `a − b − c`, in brackets where more than one. */
export function differenceOf(amounts: readonly Fraction[]): string {
  const written = amounts.map(yuan).join(' − ');
  return amounts.length > 1 ? `(${written})` : written;
}

/** `a + b − c = total`; where what they come to was held at another total (zero), that is said after it. */
export function signedSum(terms: readonly Fraction[], comesTo: Fraction, total: Fraction): string {
  const same = compareFractions(comesTo, total) === 0;
  const result = same ? yuan(total) : `${yuan(comesTo)} → ${yuan(total)}`;
  const [first = zero, ...others] = terms;
  if (others.length === 0 && same) return result;
  let written = yuan(first);
  for (const term of others) written += term.n < 0n ? ` − ${yuan(negated(term))}` : ` + ${yuan(term)}`;
  return `${written} = ${result}`;
}
