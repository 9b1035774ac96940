import * as fc from 'fast-check';
import {
  compareFractions,
  decimal,
  exactText,
  fraction,
  minus,
  over,
  plus,
  readExact,
  roundedUpTo,
  times,
  whole,
} from './fraction';

const fractions = fc
  .tuple(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.bigInt(1n, 10n ** 6n))
  .map(([n, d]) => fraction(n, d));

describe('exact fractions', () => {
  it('keep what floating point loses: three thirds are one', () => {
    const third = over(whole(100), whole(3));
    expect(plus(plus(third, third), third)).toEqual(whole(100));
    expect(times(decimal(1.3), whole(485))).toEqual(fraction(1261n, 2n));
  });

  it('undo each other', () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        expect(minus(plus(a, b), b)).toEqual(a);
        if (b.n !== 0n) expect(times(over(a, b), b)).toEqual(a);
        expect(readExact(exactText(a))).toEqual(a);
      }),
    );
  });

  it('round up to the step, never below and never a whole step above', () => {
    fc.assert(
      fc.property(fractions, fc.constantFrom(1, 100), (a, step) => {
        const up = whole(roundedUpTo(a, step));
        expect(compareFractions(up, a)).toBeGreaterThanOrEqual(0);
        expect(compareFractions(minus(up, a), whole(step))).toBe(-1);
      }),
    );
  });

  it.each([
    ['a zero below the line', () => fraction(1n, 0n)],
    ['a number that is not whole', () => whole(0.5)],
    ['a text that is no number', () => readExact('1.5')],
    ['a number too small to write plainly', () => decimal(1e-7)],
  ])('refuse %s', (_, made) => {
    expect(made).toThrow(RangeError);
  });
});
