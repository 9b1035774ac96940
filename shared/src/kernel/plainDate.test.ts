import fc from 'fast-check';
import {
  addDays,
  addMonths,
  compare,
  dayOfWeek,
  daysBetween,
  formatChineseDate,
  parsePlainDate,
  plainDateInShanghai,
} from './plainDate';

const dates = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1990-01-01', days));

describe('plain dates', () => {
  it('reads only days that exist', () => {
    expect(parsePlainDate('2024-02-29')).toBe('2024-02-29');
    for (const text of [
      '2025-02-29',
      '2025-13-01',
      '2025-00-10',
      '2025-04-31',
      '2025-1-1',
      '20250101',
      '',
      ' 2025-01-01',
    ]) {
      expect(parsePlainDate(text)).toBeNull();
    }
  });

  it('counts back the days it added', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
        expect(Math.sign(compare(addDays(date, days), date))).toBe(Math.sign(days));
        expect((((dayOfWeek(date) + days) % 7) + 7) % 7).toBe(dayOfWeek(addDays(date, days)));
      }),
    );
  });

  it('keeps to the end of a shorter month', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2025-01-31', 1)).toBe('2025-02-28');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(addMonths('2025-03-15', -3)).toBe('2024-12-15');
  });

  it('takes the day from the wall in Shanghai', () => {
    expect(plainDateInShanghai(new Date('2026-11-22T15:59:59Z'))).toBe('2026-11-22');
    expect(plainDateInShanghai(new Date('2026-11-22T16:00:00Z'))).toBe('2026-11-23');
  });

  it('is said as people say it', () => {
    expect(formatChineseDate('2026-11-23')).toBe('11月23日（周一）');
    expect(formatChineseDate('2026-01-04')).toBe('1月4日（周日）');
  });

  it('refuses to count with something that is no date', () => {
    expect(() => addDays('soon', 1)).toThrow(RangeError);
  });
});
