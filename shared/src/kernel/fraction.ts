/** An exact rational number in lowest terms; the denominator is above zero. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

/** What both can be divided by; Euclid's rule, on plain numbers as soon as they are small enough to be exact. */
function gcd(a: bigint, b: bigint): bigint {
  while (b > largestPlain) [a, b] = [b, a % b];
  if (b === 0n) return a;
  let [one, other] = [Number(b), Number(a % b)];
  while (other !== 0) [one, other] = [other, one % other];
  return BigInt(one);
}

const largestPlain = BigInt(Number.MAX_SAFE_INTEGER);

/** n ÷ d, reduced. Throws RangeError when d is zero. */
export function fraction(n: bigint, d: bigint): Fraction {
  if (d === 0n) throw new RangeError('a fraction has no zero below its line');
  if (d === 1n) return { n, d };
  const common = gcd(n < 0n ? -n : n, d < 0n ? -d : d) || 1n;
  const sign = d < 0n ? -1n : 1n;
  return { n: (sign * n) / common, d: (sign * d) / common };
}

/** A whole number. Throws RangeError where the number is not whole or not exact. */
export function whole(value: number): Fraction {
  if (!Number.isSafeInteger(value)) throw new RangeError('a whole number is asked for');
  return { n: BigInt(value), d: 1n };
}

/** A decimal as it is written, exactly: 1.3 is 13/10. Throws RangeError for what is no plain decimal. */
export function decimal(value: number): Fraction {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(value));
  if (!match) throw new RangeError('a plain decimal is asked for');
  const [, sign, units = '0', digits = ''] = match;
  return fraction(BigInt(`${sign}${units}${digits}`), 10n ** BigInt(digits.length));
}

export const zero: Fraction = { n: 0n, d: 1n };

/** a + b, exact. */
export const plus = (a: Fraction, b: Fraction): Fraction =>
  a.d === b.d ? fraction(a.n + b.n, a.d) : fraction(a.n * b.d + b.n * a.d, a.d * b.d);
/** a − b, exact. */
export const minus = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d - b.n * a.d, a.d * b.d);
/** −a, exact. */
export const negated = ({ n, d }: Fraction): Fraction => ({ n: -n, d });
/** a × b, exact. */
export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.n, a.d * b.d);
/** Throws RangeError when b is zero. */
export const over = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d, a.d * b.n);
/** All together, exact; nothing is zero. */
export const sum = (all: readonly Fraction[]): Fraction => all.reduce(plus, zero);

/** Below, equal or above: -1, 0 or 1. */
export function compareFractions(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const [one, other] = a.d === b.d ? [a.n, b.n] : [a.n * b.d, b.n * a.d];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Strictly below: equal is not. */
export const isBelow = (a: Fraction, b: Fraction): boolean => compareFractions(a, b) < 0;
/** The one that is not below the other. */
export const larger = (a: Fraction, b: Fraction): Fraction => (isBelow(a, b) ? b : a);
/** The one that is not above the other. */
export const smaller = (a: Fraction, b: Fraction): Fraction => (isBelow(a, b) ? a : b);
/** The fraction, or zero where it is below. */
export const notBelowZero = (a: Fraction): Fraction => larger(a, zero);

/** The smallest multiple of `step` that is not below the fraction; both in the same unit. */
export function roundedUpTo(a: Fraction, step: number): number {
  const unit = BigInt(step) * a.d;
  const steps = a.n > 0n ? (a.n + unit - 1n) / unit : a.n / unit;
  return Number(steps) * step;
}

/** Exact text for the record: `12345` or `100000/3`. */
export const exactText = ({ n, d }: Fraction): string => (d === 1n ? `${n}` : `${n}/${d}`);

/** The number that an exact text stands for. Throws RangeError for any other text. */
export function readExact(text: string): Fraction {
  const match = /^(-?\d+)(?:\/(\d+))?$/.exec(text);
  if (!match) throw new RangeError('no exact number');
  return fraction(BigInt(match[1] ?? '0'), BigInt(match[2] ?? '1'));
}
