import { fraction, whole } from '../kernel/fraction';
import { differenceOf, signedSum, yuan } from './arithmetic';

describe('arithmetic as a person writes it', () => {
  it.each<[string, () => string, string]>([
    ['whole fen', () => yuan(whole(123_456)), '1,234.56'],
    ['what is no whole number of fen is cut, never rounded', () => yuan(fraction(200_000n, 3n)), '666.66…'],
    ['below zero', () => yuan(whole(-5_000)), '−50.00'],
    ['cut below zero', () => yuan(fraction(-200_000n, 3n)), '−666.66…'],
    ['a difference of one', () => differenceOf([whole(100)]), '1.00'],
    ['a difference', () => differenceOf([whole(300), whole(100)]), '(3.00 − 1.00)'],
    [
      'a sum',
      () => signedSum([whole(300), whole(200), whole(-100)], whole(400), whole(400)),
      '3.00 + 2.00 − 1.00 = 4.00',
    ],
    ['a sum of one', () => signedSum([whole(300)], whole(300), whole(300)), '3.00'],
    ['a sum of none', () => signedSum([], whole(0), whole(0)), '0.00'],
    [
      'a sum held at zero',
      () => signedSum([whole(300), whole(-400)], whole(-100), whole(0)),
      '3.00 − 4.00 = −1.00 → 0.00',
    ],
  ])('%s', (_, written, expected) => {
    expect(written()).toBe(expected);
  });
});
