import { formatFen, largestAmountFen, readYuan } from './fen';

describe('money in fen', () => {
  it.each([
    ['0', 0],
    ['12', 1200],
    ['12.3', 1230],
    ['12.34', 1234],
    ['12.', 1200],
    ['1,234.50', 123450],
    ['１，２３４．５元', 123450],
    ['¥ 88', 8800],
    ['￥88.08', 8808],
    ['0.07', 7],
    ['100000000', largestAmountFen],
  ])('reads %s', (text, amountFen) => {
    expect(readYuan(text)).toEqual({ ok: true, amountFen });
  });

  it.each([
    ['', 'moneyFormat'],
    ['abc', 'moneyFormat'],
    ['1.234', 'moneyFormat'],
    ['1e5', 'moneyFormat'],
    ['.5', 'moneyFormat'],
    ['-5', 'moneyNegative'],
    ['－5', 'moneyNegative'],
    ['100000000.01', 'moneyTooLarge'],
    ['99999999999999999999', 'moneyTooLarge'],
  ])('refuses %s as %s', (text, problem) => {
    expect(readYuan(text)).toEqual({ ok: false, problem });
  });

  it('writes yuan, and reads back what it wrote', () => {
    expect(formatFen(123450)).toBe('1,234.50');
    expect(formatFen(7)).toBe('0.07');
    expect(formatFen(-123456789)).toBe('-1,234,567.89');
    for (const amountFen of [0, 1, 10, 99, 100, 12_345, 99_999_999]) {
      expect(readYuan(formatFen(amountFen))).toEqual({ ok: true, amountFen });
    }
    expect(() => formatFen(1.5)).toThrow(RangeError);
  });
});
