import fc from 'fast-check';
import { ancestors, codeRange, contains, level, NATION, parent, regionAt } from './regionCode';

const digits = (count: number) =>
  fc.integer({ min: 1, max: 10 ** count - 1 }).map((n) => String(n).padStart(count, '0'));
const codes = fc
  .tuple(digits(2), digits(2), digits(2), digits(3), digits(3), fc.constantFrom(0, 2, 4, 6, 9, 12))
  .map(([p, c, d, t, v, length]) => `${p}${c}${d}${t}${v}`.slice(0, length).padEnd(12, '0'));

describe('region codes', () => {
  it('knows the level of a code', () => {
    expect(level(NATION)).toBe('nation');
    expect(level('360000000000')).toBe('province');
    expect(level('360200000000')).toBe('city');
    expect(level('360281000000')).toBe('county');
    expect(level('360281100000')).toBe('township');
    expect(level('360281100200')).toBe('village');
  });

  it('finds the way out to the nation', () => {
    expect(ancestors('360281100200')).toEqual(['360281100000', '360281000000', '360200000000', '360000000000', NATION]);
    expect(parent(NATION)).toBeNull();
    expect(regionAt('360281100200', 'county')).toBe('360281000000');
    expect(regionAt('360000000000', 'county')).toBeNull();
  });

  it('leaves out levels that a city without counties lacks', () => {
    expect(ancestors('441900003001')).toEqual(['441900003000', '441900000000', '440000000000', NATION]);
  });

  it('holds a place exactly when the range of codes does', () => {
    fc.assert(
      fc.property(codes, codes, (outer, inner) => {
        const { from, to } = codeRange(outer);
        expect(contains(outer, inner)).toBe(from <= inner && inner <= to);
      }),
    );
  });

  it('lies in itself and in all its ancestors', () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(contains(code, code)).toBe(true);
        for (const around of ancestors(code)) expect(contains(around, code)).toBe(true);
      }),
    );
  });

  it('refuses what is no code', () => {
    for (const text of ['360281', '36028110000x', '']) expect(() => level(text)).toThrow(RangeError);
  });
});
